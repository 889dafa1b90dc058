/// What `--version` prints.
enum Version {
  /// The version of the program, as the change log heads it.
  static let text = "pmc-diff 0.1.0"
}
