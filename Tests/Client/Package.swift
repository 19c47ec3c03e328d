// swift-tools-version: 6.2
import PackageDescription

// A package of somebody else's: it sees what the product shows and nothing more. `make test` builds it.
let package = Package(
    name: "client",
    dependencies: [.package(name: "bijstand", path: "../..")],
    targets: [
        .executableTarget(name: "Client", dependencies: [.product(name: "Bijstand", package: "bijstand")]),
        // What the benchmarks time, without what times it.
        .target(name: "Workload", dependencies: [.product(name: "Bijstand", package: "bijstand")]),
    ],
    swiftLanguageModes: [.v6]
)
