import Foundation
import TestSupport
import Testing

@Suite struct CalibrateCommandTests {
    private static let figures = """
        grootheid,periode,waarde,fout,grens,bron
        stand,2020-12,430,5,,telling
        instroom_nieuw,2019,120,4,,telling
        uitstroom_werk,2020,30,3,ten_minste,telling
        """

    /// A small scenario with what to fit, and figures.
    private func withFiles<Value>(_ body: (_ folder: String, _ arguments: [String]) throws -> Value) throws -> Value {
        try Fixture.inFolder { folder in
            try
                (Fixture.base
                    + """
                    calibratie:
                      - {naam: instroom, schaal: instroom.per_maand, verdeling: lognormal, gemiddelde: 1, sd: 0.3, aanname: true}
                      - {naam: terugval, schaal: terugval.hazard, verdeling: lognormal, gemiddelde: 1, sd: 0.3, aanname: true}

                    """).write(toFile: "\(folder)/proef.yaml", atomically: true, encoding: .utf8)
            try Self.figures.write(toFile: "\(folder)/cijfers.csv", atomically: true, encoding: .utf8)
            return try body(
                folder,
                [
                    "calibrate", "\(folder)/proef.yaml", "--observed", "\(folder)/cijfers.csv", "--particles", "40",
                    "--replications", "4", "--pilot", "40", "--seed", "3", "--output",
                ])
        }
    }

    private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    /// From figures to a run with the posterior: what was fitted varies as the posterior does, and the run hits the figures.
    @Test func posteriorRuns() throws {
        try withFiles { folder, arguments in
            let done = try bijstand(arguments + ["\(folder)/uit/posterior.csv"], language: nil)
            #expect(done.status == 0, "\(done.err)")
            #expect(try text("\(folder)/uit/posterior.md") == done.out)
            for part in [
                "# Calibratie van proef", "| stand(2020-12) | 430 |", "≥ 30", "instroom (×)", "samentrekking", "seed 3",
                "gesimuleerde replicaties",
            ] { #expect(done.out.contains(part), "\(part)") }
            #expect(done.err.contains("calibrate: generatie 1"))
            let lines = try text("\(folder)/uit/posterior.csv").split(separator: "\n")
            #expect(lines.count == 41)
            #expect(
                lines[0]
                    == "bekend,instroom.per_maand.overig,terugval.hazard.0-6,terugval.hazard.6-12,terugval.hazard.12-24,terugval.hazard.24-60"
            )
            #expect(!FileManager.default.fileExists(atPath: "\(folder)/uit/posterior.csv.tussenstand"))
            try "basis: proef.yaml\nnaam: gecalibreerd\nparameters: uit/posterior.csv\n".write(
                toFile: "\(folder)/gecalibreerd.yaml", atomically: true, encoding: .utf8)
            // What was fitted to figures of after the start is hindsight in a raming of that start.
            let hindsight = try bijstand("validate", "\(folder)/gecalibreerd.yaml")
            #expect(hindsight.status == 65 && hindsight.err.contains("fitted to what became known in 2020-12"))
            try "basis: proef.yaml\nnaam: gecalibreerd\nparameters: uit/posterior.csv\nterugblik: true\n".write(
                toFile: "\(folder)/gecalibreerd.yaml", atomically: true, encoding: .utf8)
            let run = try bijstand(
                "run", "\(folder)/gecalibreerd.yaml", "--replications", "200", "--output", "\(folder)/run", "--quiet")
            #expect(run.status == 0, "\(run.err)")
            // What was fitted is fitted: nothing is left to fit in the new scenario.
            let again = try bijstand(
                "calibrate", "\(folder)/gecalibreerd.yaml", "--observed", "\(folder)/cijfers.csv", "--output",
                "\(folder)/weer.csv")
            #expect(again.status == 65 && again.err.contains("joint draws"), "\(again.err)")
            // 120 ± 4 new dossiers where the scenario has 96.
            let check = try bijstand(
                "check", "\(folder)/run", "--expect", "instroom(2019)>112", "--expect", "instroom(2019)<126")
            #expect(check.status == 0, "\(check.out)\(check.err)")
        }
    }

    /// The number of threads does not show, the seed does.
    @Test func threadsDoNotShow() throws {
        try withFiles { folder, arguments in
            for (name, options) in [
                ("een", ["--threads", "1"]), ("twee", ["--threads", "2"]), ("zaad", ["--seed", "4"]),
            ] {
                let done = try bijstand(arguments + ["\(folder)/\(name).csv", "--quiet"] + options)
                #expect(done.status == 0 && done.out.isEmpty && done.err.isEmpty, "\(done.err)")
            }
            #expect(try text("\(folder)/een.csv") == text("\(folder)/twee.csv"))
            #expect(try text("\(folder)/een.md") == text("\(folder)/twee.md").replacing("twee.csv", with: "een.csv"))
            #expect(try text("\(folder)/een.csv") != text("\(folder)/zaad.csv"))
        }
    }

    /// Interrupted after a generation and begun again: the same bytes. Begun again with other options: refused.
    @Test func goesOnAfterAnInterruption() throws {
        try withFiles { folder, common in
            let arguments = common + ["\(folder)/uit.csv", "--particles", "150", "--threads", "1"]
            #expect(try bijstand(arguments + ["--quiet"]).status == 0)
            let whole = (try text("\(folder)/uit.csv"), try text("\(folder)/uit.md"))
            try FileManager.default.removeItem(atPath: "\(folder)/uit.csv")

            let process = Process()
            process.executableURL = program
            process.arguments = arguments + ["--language", "en"]
            let pipe = Pipe()
            process.standardError = pipe
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            var said = ""
            while !said.contains("generation 1") {
                let data = pipe.fileHandleForReading.availableData
                if data.isEmpty { break }
                said += String(decoding: data, as: UTF8.self)
            }
            process.interrupt()
            let last = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            #expect(process.terminationStatus == 130)
            #expect(last.contains("uit.csv.tussenstand says how far it is; the same command goes on"), "\(last)")
            #expect(FileManager.default.fileExists(atPath: "\(folder)/uit.csv.tussenstand"))
            #expect(!FileManager.default.fileExists(atPath: "\(folder)/uit.csv"))

            let other = try bijstand(arguments + ["--seed", "5"])
            #expect(other.status == 65 && other.err.contains("--restart begins anew"), "\(other.err)")
            let resumed = try bijstand(arguments)
            #expect(resumed.status == 0 && resumed.err.contains("goes on from"))
            #expect(!resumed.err.contains("generation 1,"))
            #expect(try text("\(folder)/uit.csv") == whole.0)
            #expect(try text("\(folder)/uit.md") == whole.1)
        }
    }

    @Test func whatIsWrong() throws {
        try withFiles { folder, arguments in
            #expect(try bijstand(arguments + ["\(folder)/uit.txt"]).status == 64)
            #expect(try bijstand(arguments + ["\(folder)/uit.csv", "--particles", "2"]).status == 64)
            let figures = try text("\(folder)/cijfers.csv")
            let over = try bijstand(arguments + ["\(folder)/./cijfers.csv"])
            #expect(over.status == 64 && over.err.contains("which is read"), "\(over.err)")
            #expect(try text("\(folder)/cijfers.csv") == figures)
            try "# Van iemand anders\n".write(toFile: "\(folder)/README.md", atomically: true, encoding: .utf8)
            let foreign = try bijstand(arguments + ["\(folder)/README.csv"])
            #expect(
                foreign.status == 73
                    && foreign.err.contains("README.md: cannot write: what is there is no earlier report"),
                "\(foreign.err)")
            #expect(try text("\(folder)/README.md") == "# Van iemand anders\n")
            let missing = try bijstand(
                "calibrate", "\(folder)/proef.yaml", "--observed", "\(folder)/niets.csv", "--output", "\(folder)/u.csv")
            #expect(missing.status == 66)
            try Fixture.base.write(toFile: "\(folder)/leeg.yaml", atomically: true, encoding: .utf8)
            let nothing = try bijstand(
                "calibrate", "\(folder)/leeg.yaml", "--observed", "\(folder)/cijfers.csv", "--output", "\(folder)/u.csv"
            )
            #expect(
                nothing.status == 65 && nothing.err.contains("leeg.yaml: calibratie: found nothing"), "\(nothing.err)")
            try Self.figures.replacing("stand,", with: "stad,").write(
                toFile: "\(folder)/cijfers.csv", atomically: true, encoding: .utf8)
            let wrong = try bijstand(arguments + ["\(folder)/uit.csv"])
            #expect(wrong.status == 65 && wrong.err.contains("cijfers.csv:2: grootheid: found 'stad'"), "\(wrong.err)")
        }
    }

    /// Ranks of truths from the priors: interrupted, they go on to the same bytes; of something else they are refused.
    @Test func ranks() throws {
        try withFiles { folder, arguments in
            func ranks(_ output: String, fits: Int, _ options: String...) throws -> Outcome {
                try bijstand(
                    ["ranks", arguments[1]] + arguments[2..<4] + [
                        "--particles", "19", "--replications", "2", "--pilot", "8",
                    ]
                        + ["--quiet", "--fits", "\(fits)", "--output", "\(folder)/\(output)"] + options, language: nil)
            }
            // Four fits are far too few to tell: uniform or not, there is a report.
            #expect([0, 1].contains(try ranks("a.csv", fits: 4).status))
            _ = try ranks("b.csv", fits: 2)
            _ = try ranks("b.csv", fits: 4, "--threads", "1")
            #expect(try text("\(folder)/a.csv") == text("\(folder)/b.csv"))
            #expect(
                try text("\(folder)/a.md").contains(
                    "4 waarheden uit de priors van 2 parameters getrokken, van elk 3 cijfers"))
            let lines = try text("\(folder)/a.csv").split(separator: "\n")
            #expect(lines.count == 9 && lines[1].hasPrefix("0,instroom,") && lines[8].hasPrefix("3,terugval,"))
            let fit = try bijstand(arguments + ["\(folder)/a.csv"])
            #expect(
                fit.status == 73 && fit.err.contains("a.csv: cannot write: what is there is no earlier result"),
                "\(fit.err)")
            let other = try ranks("a.csv", fits: 4, "--seed", "2")
            #expect(other.status == 65 && other.err.contains("--restart"))
            #expect([0, 1].contains(try ranks("a.csv", fits: 1, "--seed", "2", "--restart").status))
            #expect(try ranks("a.csv", fits: 0).status == 64)
        }
    }

    /// A name with a comma is one field, and is read back as one.
    @Test func rankNames() throws {
        try withFiles { folder, arguments in
            let path = "\(folder)/proef.yaml"
            try text(path).replacing("{naam: terugval,", with: "{naam: \"terug, val\",").write(
                toFile: path, atomically: true, encoding: .utf8)
            for fits in ["1", "2"] {
                let done = try bijstand(
                    ["ranks"] + arguments[1..<4] + ["--particles", "19", "--replications", "2", "--pilot", "8"]
                        + ["--quiet", "--fits", fits, "--output", "\(folder)/r.csv"])
                #expect([0, 1].contains(done.status), "\(done.err)")
            }
            let lines = try text("\(folder)/r.csv").split(separator: "\n")
            #expect(lines.count == 5 && lines[4].hasPrefix("1,\"terug, val\","))
        }
    }
}
