extension String {
  /// The last component of a path: the name of a file or folder without the folders it lies in; empty
  /// where there is none.
  package var lastPathComponent: String { parts(at: "/").last.map(String.init) ?? "" }
}
