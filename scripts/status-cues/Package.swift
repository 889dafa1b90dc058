// swift-tools-version: 6.2
import PackageDescription

// Prints the cues the library reads, for `scripts/fit-status`. A package of its own, so that the
// product neither ships it nor opens its internals for it.
let package = Package(
  name: "status-cues",
  dependencies: [.package(name: "pmc-diff", path: "../..")],
  targets: [
    .executableTarget(
      name: "status-cues",
      dependencies: [.product(name: "NotesDiff", package: "pmc-diff")])
  ]
)
