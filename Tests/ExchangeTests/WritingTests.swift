import Foundation
import Testing
import TestSupport

@testable import BijstandExchange

private func text(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }
private func put(_ text: String, _ path: String) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
}
private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}
/// Of a process that has ended.
private func deadProcess() throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    return process.processIdentifier
}

@Suite struct WholeFileTests {
    /// A link stays one, and permissions stay; a private file is its owner's alone.
    @Test func whatWasThereStaysWhatItWas() throws {
        try Fixture.inFolder { folder in
            try put("oud", "\(folder)/echt.csv")
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: "\(folder)/echt.csv")
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder)/link.csv", withDestinationPath: "echt.csv")
            try WholeFile.write(Data("nieuw".utf8), to: "\(folder)/link.csv")
            #expect(text("\(folder)/echt.csv") == "nieuw")
            try WholeFile.write(Data("x".utf8), to: "\(folder)/geheim.csv", isPrivate: true)
            func mode(_ name: String) throws -> Int? {
                try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")[.posixPermissions] as? Int
            }
            #expect(try mode("echt.csv") == 0o640 && mode("geheim.csv") == 0o600)
            #expect(try names(folder) == ["echt.csv", "geheim.csv", "link.csv"])
        }
    }

    /// Where the second cannot take its place, the first goes back.
    @Test func bothOrNone() throws {
        try Fixture.inFolder { folder in
            let (one, other) = ("\(folder)/a.md", "\(folder)/a.csv")
            try put("oud", one)
            try FileManager.default.createDirectory(atPath: "\(other)/vol", withIntermediateDirectories: true)
            #expect(throws: WriteFailure.self) {
                try WholeFile.write([(Data("nieuw".utf8), one), (Data("nieuw".utf8), other)])
            }
            #expect(text(one) == "oud")
            #expect(try names(folder) == ["a.csv", "a.md"])
            try FileManager.default.removeItem(atPath: other)
            try WholeFile.write([(Data("nieuw".utf8), one), (Data("nieuw".utf8), other)])
            #expect(text(one) == "nieuw" && text(other) == "nieuw")
            #expect(try names(folder) == ["a.csv", "a.md"])
        }
    }

    /// A process killed between the two: the second follows. Killed before the first: the old stay. A live one's are left.
    @Test func killedInBetween() throws {
        try Fixture.inFolder { folder in
            let (one, other, dead) = ("\(folder)/a.md", "\(folder)/a.csv", try deadProcess())
            try put("nieuw", one)
            try put("oud", other)
            try put("nieuw", "\(folder)/.a.csv.\(dead).samen")
            WholeFile.recover([one, other])
            #expect(text(other) == "nieuw")
            try put("nieuwer", "\(folder)/.a.md.\(dead).samen")
            try put("nieuwer", "\(folder)/.a.csv.\(dead).samen")
            WholeFile.recover([one, other])
            #expect(text(one) == "nieuw" && text(other) == "nieuw")
            #expect(try names(folder) == ["a.csv", "a.md"])
            // A file of a process that lives, and names that are not ours.
            let others = [".a.csv.\(getppid()).nieuw", ".a.csv.oud", ".a.csv.1x.nieuw", ".a.csv.\(dead).bak"]
            for name in others { try put("", "\(folder)/\(name)") }
            WholeFile.recover([one, other])
            #expect(try names(folder) == (others + ["a.csv", "a.md"]).sorted())
        }
    }

    @Test func othersAreSpared() throws {
        try Fixture.inFolder { folder in
            func check() throws { try WholeFile.check("\(folder)/a.md", as: "verslag") { $0 == "# Van ons" } }
            try check()
            try put("# Van ons\nmeer", "\(folder)/a.md")
            try check()
            try put("# Van iemand anders\n", "\(folder)/a.md")
            #expect(throws: WriteFailure.self) { try check() }
            #expect(throws: WriteFailure.self) { try FilePlace.checkWritable("\(folder)/a.md/b.csv") }
            #expect(throws: WriteFailure.self) { try FilePlace.checkWritable("/proc/niets/b.csv") }
            #expect(throws: WriteFailure.self) { try FilePlace.checkWritable("/dev/null") }
            #expect(FilePlace.isSame("\(folder)/a.md", "\(folder)/./x/../a.md/"))
        }
    }
}

@Suite struct WholeFolderTests {
    private let old = [(name: "a.csv", bytes: Array("oud".utf8))]
    private let new = [(name: "b.csv", bytes: Array("nieuw".utf8))]

    /// The same with names that change places at once and, where the file system cannot, one after the other.
    @Test(arguments: [false, true]) func replaces(fallsBack: Bool) throws {
        try Fixture.inFolder { folder in
            let path = "\(folder)/diep/uit"
            func write(_ files: [(name: String, bytes: [UInt8])]) throws {
                guard fallsBack else { return try WholeFolder.write(files, to: path) }
                try WholeFolder.write(files, to: path) { _, _ in
                    errno = EINVAL
                    return -1
                }
            }
            try write(old)
            #expect(try names(path) == ["a.csv"])
            try write(new)
            #expect(try names(path) == ["b.csv"])
            #expect(try names("\(folder)/diep") == ["uit"])
        }
    }

    /// What a killed process had set aside comes back; what it had begun, or left after changing places, is swept.
    @Test func killedInBetween() throws {
        try Fixture.inFolder { folder in
            let (path, dead) = ("\(folder)/uit", try deadProcess())
            func make(_ name: String) throws {
                try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
                try put("x", "\(folder)/\(name)/a.csv")
            }
            try make(".uit.\(dead).oud")
            try make(".uit.\(dead).nieuw")
            try make(".uit.\(getppid()).nieuw")
            try make(".ander.\(dead).nieuw")
            WholeFolder.recover(path)
            #expect(try names(folder) == [".ander.\(dead).nieuw", ".uit.\(getppid()).nieuw", "uit"].sorted())
            #expect(text("\(path)/a.csv") == "x")
        }
    }
}
