// swift-tools-version: 6.2
import PackageDescription

// A package of its own: the template library needs the whole of Foundation, which the product does
// without, so no run of pmc-diff pays for it.
let package = Package(
  name: "pmc-diff-template",
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.2")
  ],
  targets: [
    .executableTarget(
      name: "pmc-diff-template",
      dependencies: [.product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
  ]
)
