// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the product does not depend on its measurements.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "pmc-diff", path: "..")],
  targets: [
    .executableTarget(
      name: "growth",
      dependencies: [
        .product(name: "NotesDiff", package: "pmc-diff"),
        .product(name: "Reports", package: "pmc-diff"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
