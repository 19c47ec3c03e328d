// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// A folder of Sources is a room of the house; its module has the project's name before it, so that none clashes with a
/// user's own.
func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: "Bijstand\(name)", dependencies: dependencies, path: "Sources/\(name)")
}

/// A library of the system, or a room written in C.
func system(_ name: String, _ pkgConfig: String, _ package: String) -> Target {
    .systemLibrary(
        name: "CBijstand\(name)", path: "Sources/C\(name)", pkgConfig: pkgConfig, providers: [.apt([package])])
}
func cRoom(_ name: String, exclude: [String] = []) -> Target {
    .target(name: "CBijstand\(name)", path: "Sources/C\(name)", exclude: exclude)
}

let rooms: [Target] = [
    // Ground
    system("GSL", "gsl", "libgsl-dev"),
    system("Digest", "libmd", "libmd-dev"),
    system("YAML", "yaml-0.1", "libyaml-dev"),
    system("Workbook", "xlsxwriter", "libxlsxwriter-dev"),
    cRoom("Elementary", exclude: ["Tables"]),
    cRoom("Exchange"),
    cRoom("Notebook"),

    // 1: vocabulary and randomness
    room("Caseload", []),
    room("Stochastics", ["BijstandCaseload", "CBijstandGSL", "CBijstandElementary"]),

    // 2: calculations
    room("Microsimulation", ["BijstandCaseload", "BijstandStochastics"]),
    room("Budget", ["BijstandCaseload", "BijstandStochastics"]),

    // 3: what a figure is
    room("Figures", ["BijstandCaseload", "BijstandMicrosimulation", "BijstandBudget"]),

    // 4: what is done with figures
    room(
        "Analysis",
        [
            "BijstandCaseload", "BijstandStochastics", "BijstandMicrosimulation", "BijstandBudget", "BijstandFigures",
        ]),
    room(
        "Exchange",
        [
            "BijstandCaseload", "BijstandStochastics", "BijstandBudget", "BijstandFigures", "CBijstandExchange",
            "CBijstandDigest", "CBijstandNotebook", "CBijstandYAML",
        ]),
    room(
        "Reporting",
        [
            "BijstandCaseload", "BijstandStochastics", "BijstandBudget", "BijstandFigures", "BijstandAnalysis",
            "BijstandExchange",
        ]),

    room("Workbook", ["BijstandCaseload", "BijstandExchange", "BijstandReporting", "CBijstandWorkbook"]),

    // 5: what programs import
    .target(
        name: "Bijstand",
        dependencies: [
            "BijstandCaseload", "BijstandStochastics", "BijstandMicrosimulation", "BijstandBudget", "BijstandFigures",
            "BijstandAnalysis", "BijstandExchange", "BijstandReporting",
        ]),

    // Roof
    .executableTarget(
        name: "BijstandCLI",
        dependencies: [
            "BijstandCaseload", "BijstandMicrosimulation", "BijstandBudget", "BijstandFigures", "BijstandAnalysis",
            "BijstandExchange", "BijstandReporting", "BijstandWorkbook", "Bijstand",
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ]),
]

let tests: [Target] = [
    .target(name: "TestSupport", dependencies: ["BijstandCaseload", "BijstandExchange"], path: "Tests/TestSupport"),
    .testTarget(name: "StochasticsTests", dependencies: ["BijstandStochastics"]),
    .testTarget(name: "CaseloadTests", dependencies: ["BijstandCaseload"]),
    .testTarget(name: "MicrosimulationTests", dependencies: ["BijstandMicrosimulation", "TestSupport"]),
    .testTarget(name: "BudgetTests", dependencies: ["BijstandBudget"]),
    .testTarget(name: "FiguresTests", dependencies: ["BijstandFigures", "TestSupport"]),
    .testTarget(
        name: "AnalysisTests", dependencies: ["BijstandAnalysis", "TestSupport"], exclude: ["Survival/Reference"]),
    .testTarget(name: "ExchangeTests", dependencies: ["BijstandExchange", "BijstandFigures", "TestSupport"]),
    .testTarget(name: "ReportingTests", dependencies: ["BijstandReporting", "BijstandExchange", "TestSupport"]),
    .testTarget(name: "BijstandTests", dependencies: ["Bijstand", "TestSupport"]),
    .testTarget(name: "BijstandCLITests", dependencies: ["BijstandCLI", "TestSupport"]),
]

let package = Package(
    name: "bijstand",
    products: [
        .executable(name: "bijstand", targets: ["BijstandCLI"]),
        .library(name: "Bijstand", targets: ["Bijstand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: rooms + tests,
    swiftLanguageModes: [.v6]
)

// `make docs` needs the DocC plugin; nothing else does.
if ProcessInfo.processInfo.environment["BIJSTAND_DOCS"] != nil {
    package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}
