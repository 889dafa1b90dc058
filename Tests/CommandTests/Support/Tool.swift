import Foundation

/// The built `pmc-diff`, run as a user runs it.
enum Tool {
  /// What a run left behind.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
    /// The lines on standard error.
    var complaints: [Substring] { errors.split(separator: "\n") }
  }

  /// The folder the tests and the executable are built into.
  static var executable: URL {
    Bundle.main.bundleURL.appending(path: "pmc-diff")
  }

  /// Runs the tool.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - input: What it reads from standard input.
  ///   - environment: Variables beside the usual ones.
  ///   - folder: Where it runs.
  /// - Returns: What the run left behind.
  /// - Throws: Where the system refuses.
  static func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:],
    in folder: URL? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = folder }
    let scratch = try Scratch()
    let inputFile = try scratch.file("input", bytes: input)
    let outputFile = try scratch.file("output", bytes: [])
    let errorFile = try scratch.file("errors", bytes: [])
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
  }
}
