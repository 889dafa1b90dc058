// swift-tools-version: 6.2
import PackageDescription

/// Language rules every target of the package is built with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "pmc-diff",
  products: [
    .library(name: "NotesDiff", targets: ["NotesDiff"]),
    .library(name: "Reports", targets: ["Reports"]),
    .executable(name: "pmc-diff", targets: ["pmc-diff"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),
    .systemLibrary(name: "CLibMD", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    .target(name: "NotesDiff", dependencies: ["CCMarkGFM"], swiftSettings: strict),
    .target(
      name: "Reports", dependencies: ["NotesDiff", "CLibMD", "CLibXML2"], swiftSettings: strict),
    .executableTarget(
      name: "pmc-diff",
      dependencies: [
        "NotesDiff", "Reports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
    // Shows `scripts/fit-links` the signals of the alignment; no product.
    .executableTarget(
      name: "link-lab", dependencies: ["NotesDiff"], path: "scripts/link-lab",
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["NotesDiff"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "NotesDiffTests", dependencies: ["NotesDiff", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests", dependencies: ["NotesDiff", "Reports", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["pmc-diff", "TestSupport"], swiftSettings: strict),
  ]
)
