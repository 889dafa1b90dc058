extension String {
  /// The last component of a path: the name of a file or folder without the folders it lies in; empty
  /// where there is none.
  package var lastPathComponent: String { parts(at: "/").last.map(String.init) ?? "" }

  /// The path as seen from a folder; itself where it does not lie in it.
  ///
  /// - Parameter folder: The path of the folder; empty for the place paths start from.
  /// - Returns: What of it does not name the folder.
  package func path(from folder: String) -> String {
    !folder.isEmpty && hasPrefix(folder + "/") ? String(dropFirst(folder.count + 1)) : self
  }
}

extension Sequence where Element == Substring {
  /// The path these steps make, without "." and ".."; nothing where it leads out of where it starts.
  package var settledPath: String? {
    var path: [Substring] = []
    for step in self where step != "." {
      if step != ".." {
        path.append(step)
      } else if path.popLast() == nil {
        return nil
      }
    }
    return path.joined(separator: "/")
  }
}
