// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// GSL calls these; the executable exports our pinned versions so that GSL's samplers use them too.
let pinnedSymbols = ["log", "exp", "pow", "log1p", "expm1"]
let exportPinned: [LinkerSetting] = [
    .unsafeFlags(pinnedSymbols.flatMap { ["-Xlinker", "--export-dynamic-symbol=\($0)"] }, .when(platforms: [.linux]))
]

let targets: [Target] = [
    // MARK: C
    .systemLibrary(name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"])]),
    .systemLibrary(name: "CMessageDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CElementary", exclude: ["musl/COPYRIGHT"]),
    .target(name: "CExchange"),
    .target(name: "CNotebook"),

    // MARK: Vocabulary
    .target(name: "Caseload"),

    // MARK: Calculations
    .target(name: "Stochastics", dependencies: ["CGSL", "CElementary"]),
    .target(name: "Microsimulation", dependencies: ["Caseload", "Stochastics"]),
    .target(name: "Budget", dependencies: ["Caseload", "Stochastics"]),
    .target(name: "Analysis", dependencies: ["Caseload", "Stochastics", "Microsimulation", "Budget"]),

    // MARK: Edges
    .target(
        name: "Exchange",
        dependencies: [
            "Caseload", "Stochastics", "Budget", "CExchange", "CMessageDigest", "CNotebook", "CYAML",
        ]),
    .executableTarget(
        name: "BijstandCLI",
        dependencies: [
            "Caseload", "Stochastics", "Microsimulation", "Budget", "Analysis", "Exchange",
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        linkerSettings: exportPinned),

    // MARK: Tests
    .target(name: "TestSupport", dependencies: ["Caseload", "Exchange"], path: "Tests/TestSupport"),
    .testTarget(name: "StochasticsTests", dependencies: ["Stochastics"], linkerSettings: exportPinned),
    .testTarget(name: "CaseloadTests", dependencies: ["Caseload"]),
    .testTarget(name: "MicrosimulationTests", dependencies: ["Microsimulation", "TestSupport"]),
    .testTarget(name: "BudgetTests", dependencies: ["Budget"]),
    .testTarget(
        name: "AnalysisTests", dependencies: ["Analysis", "TestSupport"], exclude: ["Survival/Reference"]),
    .testTarget(name: "ExchangeTests", dependencies: ["Exchange", "TestSupport"]),
    .testTarget(name: "BijstandCLITests", dependencies: ["BijstandCLI", "TestSupport"]),
]

let package = Package(
    name: "bijstand",
    products: [
        .executable(name: "bijstand", targets: ["BijstandCLI"]),
        .library(
            name: "Bijstand", targets: ["Caseload", "Stochastics", "Microsimulation", "Budget", "Analysis", "Exchange"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: targets,
    swiftLanguageModes: [.v6]
)

// `make docs` needs the DocC plugin; nothing else does.
if ProcessInfo.processInfo.environment["BIJSTAND_DOCS"] != nil {
    package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
