import Foundation
import Testing

/// A folder of a test's own, gone when the test is.
final class Scratch {
  /// Where it is.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "pmc-diff-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file into the folder, and makes the folders around it.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - bytes: What it holds.
  /// - Returns: Where it is.
  /// - Throws: Where the system refuses.
  @discardableResult
  func file(_ name: String, bytes: [UInt8]) throws -> URL {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url
  }

  /// Writes a text file into the folder.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - text: What it holds.
  /// - Returns: Its path.
  /// - Throws: Where the system refuses.
  @discardableResult
  func note(_ name: String, _ text: String) throws -> String {
    try file(name, bytes: Array(text.utf8)).path()
  }

  /// Writes a note with one team into the folder.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - item: What the team reports.
  /// - Throws: Where the system refuses.
  func quay(_ name: String, _ item: String) throws {
    try note(name, "# Quay PMC\n\n## Projects\n\n### Cranes - Ida Holm\n\n- \(item)\n")
  }

  /// Runs the tool in the folder.
  ///
  /// - Parameter arguments: Its arguments.
  /// - Returns: What the run left behind.
  /// - Throws: Where the system refuses.
  func run(_ arguments: String...) throws -> Tool.Outcome { try Tool.run(arguments, in: folder) }

  /// Runs the tool in the folder and expects it to give up with one line on standard error.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - says: What the line holds.
  /// - Throws: Where the system refuses.
  func expectTrouble(_ arguments: [String], _ says: String = "") throws {
    let outcome = try Tool.run(arguments, in: folder)
    #expect(outcome.status == 2 && outcome.output.isEmpty, "\(arguments)")
    #expect(outcome.complaints.count == 1, "\(arguments)")
    #expect(says.isEmpty || outcome.errors.contains(says), "\(arguments): \(outcome.errors)")
  }
}
