// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "bilancio",
  products: [
    .executable(name: "bilancio", targets: ["bilancio"]),
    .executable(name: "bilancio-companion", targets: ["bilancio-companion"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", .upToNextMinor(from: "0.27.1")),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", .upToNextMinor(from: "0.10.0")),
    // Test-only: the independent oracle for our own template engine.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    // As Swift writes it: Debian's valgrind, which scripts/instructions counts with, reads no DWARF 5.
    .target(name: "CArena", cSettings: [.unsafeFlags(["-gdwarf-4"])]),
    .target(name: "Diagnostics"),
    .target(name: "Markdown", dependencies: ["CArena", "CCmarkGFM", "Diagnostics"]),
    .target(name: "Templates", dependencies: ["Diagnostics"]),
    .target(name: "Content", dependencies: ["Markdown", "Diagnostics"]),
    .target(name: "Figures", dependencies: ["Content", "Diagnostics"]),
    .target(name: "SVGCharts", dependencies: ["Content"]),
    .target(name: "Translation", dependencies: ["Content", "Diagnostics", "Markdown"]),
    .target(
      name: "SocialReport",
      dependencies: ["Content", "Diagnostics", "Figures", "Markdown", "SVGCharts"]
    ),
    .target(
      name: "Website",
      dependencies: [
        "Content", "Diagnostics", "Figures", "Markdown", "SVGCharts", "SocialReport", "Templates",
        "Translation",
      ]
    ),
    .target(name: "Jobs", dependencies: ["Content", "Diagnostics"]),
    .target(name: "Printing", dependencies: ["Content", "Diagnostics", "Jobs", "Website"]),
    .target(name: "Search", dependencies: ["Content", "Diagnostics", "Jobs", "Website"]),
    .target(
      name: "Scaffolding",
      dependencies: ["Content", "Diagnostics", "Editors", "SocialReport", "Website"]
    ),
    .target(
      name: "Preview",
      dependencies: [
        "Content", "Diagnostics", "Figures", "Translation", "Website",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]
    ),
    .target(
      name: "Spreadsheets",
      dependencies: ["Content", "Diagnostics", .product(name: "SwiftCSV", package: "SwiftCSV")]
    ),
    .target(
      name: "CommandSupport",
      dependencies: [
        "Content", "Diagnostics", "Website",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .target(name: "Editors", dependencies: ["Content", "Diagnostics"]),
    .executableTarget(
      name: "bilancio",
      dependencies: [
        "CommandSupport", "Content", "Diagnostics", "Editors", "Printing", "Scaffolding", "Search",
        "SocialReport",
        "Translation", "Website", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    // The commands whose libraries bring all of Foundation, which doubles a program's size and its time to start.
    .executableTarget(
      name: "bilancio-companion",
      dependencies: [
        "CommandSupport", "Content", "Diagnostics", "Preview", "Spreadsheets", "Website",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown"]),
    .testTarget(
      name: "TemplatesTests",
      dependencies: ["Templates", .product(name: "Mustache", package: "swift-mustache")]
    ),
    .testTarget(name: "ContentTests", dependencies: ["Content"]),
    .testTarget(name: "TranslationTests", dependencies: ["Translation"]),
    .testTarget(name: "FiguresTests", dependencies: ["Figures", "SVGCharts"]),
    .testTarget(name: "SocialReportTests", dependencies: ["SocialReport"]),
    .testTarget(
      name: "WebsiteTests",
      dependencies: [
        "Figures", "SocialReport", "Website", .product(name: "Mustache", package: "swift-mustache"),
      ]
    ),
    .testTarget(name: "PrintingTests", dependencies: ["Jobs", "Printing"]),
    .testTarget(name: "ScaffoldingTests", dependencies: ["Scaffolding"]),
    .testTarget(name: "PreviewTests", dependencies: ["Preview"]),
    .testTarget(name: "SpreadsheetsTests", dependencies: ["Spreadsheets", "Website"]),
    .testTarget(name: "EditorsTests", dependencies: ["Content", "Editors"]),
    .testTarget(name: "CommandTests", dependencies: ["CommandSupport", "Website"]),
  ],
  swiftLanguageModes: [.v6]
)
