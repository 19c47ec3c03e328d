import Foundation
import TestSupport
import Testing

/// The program of the README, of the product's first page and of the package that is built are one text.
@Suite struct ReadmeTests {
    @Test(arguments: ["README.md", "Sources/Bijstand/Documentation.docc/Bijstand.md"])
    func programIsTheClients(_ page: String) throws {
        let text = try String(contentsOfFile: "\(Fixture.root)/\(page)", encoding: .utf8)
        let program = try String(
            contentsOfFile: "\(Fixture.root)/Tests/Client/Sources/Client/main.swift", encoding: .utf8)
        #expect(text.contains("```swift\n\(program)```"))
        #expect(program.split(separator: "\n").count <= 10)
    }
}
