public import ArgumentParser
import FoundationEssentials
public import Reports

extension ReportFormat: ExpressibleByArgument {}

/// A place a report goes to.
struct OutputTarget: ExpressibleByArgument {
  /// The format said in front of the path.
  var format: ReportFormat?
  /// The path of a file or a folder; `-` is standard output.
  var path: String

  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    path = argument
    guard let colon = argument.firstIndex(of: ":"),
      let format = ReportFormat(rawValue: String(argument[..<colon]))
    else { return }
    self.format = format
    path = String(argument[argument.index(after: colon)...])
    guard !path.isEmpty else { return nil }
  }

  /// Makes a target.
  ///
  /// - Parameters:
  ///   - format: The format, where it is said.
  ///   - path: The path; `-` is standard output.
  init(format: ReportFormat?, path: String) {
    self.format = format
    self.path = path
  }

  /// Whether it is standard output.
  var isStandardOutput: Bool { path == "-" }

  /// Whether the file in it takes its name from the report.
  var isFolder: Bool { path.hasSuffix("/") || FolderWalk.sort(of: path) == .folder }

  /// The target with its file and format settled.
  ///
  /// - Parameters:
  ///   - usual: The format asked for on the whole.
  ///   - stem: The name a report has in a folder, without its ending.
  /// - Returns: A target that names one file and its format.
  /// - Throws: `Trouble`, where nothing says the format.
  func settled(usual: ReportFormat?, stem: String) throws(Trouble) -> (ReportFormat, String) {
    guard !isStandardOutput else { return (format ?? usual ?? .text, path) }
    guard isFolder else {
      guard let format = format ?? usual ?? ReportFormat(fileName: path) else {
        throw Trouble(
          "\(path): the ending names no format; say --format or -o markdown:\(path), or \(path)/ for a"
            + " folder")
      }
      return (format, path)
    }
    guard let format = format ?? usual else {
      throw Trouble("\(path): a folder names no format; say --format, or -o markdown:\(path)")
    }
    let folder = path.hasSuffix("/") ? path : path + "/"
    return (format, folder + stem + "." + format.fileExtension)
  }
}
