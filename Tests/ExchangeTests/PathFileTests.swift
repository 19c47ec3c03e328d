import BijstandCaseload
import BijstandFigures
import Testing

@testable import BijstandExchange

@Suite struct PathFileTests {
    private let text = """
        replication,month,stand,instroom,terugval,uitstroom,uitstroom_werk,aow,overlijden
        0,2019-12,100,,,,,,
        0,2020-01,101,4,1,3,2,1,0
        1,2019-12,100,,,,,,
        1,2020-01,95,2,0,6,3,0,1

        """

    private func read(_ text: String, _ dialect: CSVDialect = .rfc4180) throws(InvalidInput) -> PathSample {
        try PathFile(Array(text.utf8), dialect, path: "uit/paths.csv").sample
    }

    private func error(_ text: String) -> String {
        do throws(InvalidInput) {
            _ = try read(text)
            return ""
        } catch { return error.description }
    }

    private var expected: PathSample {
        PathSample(
            cutOff: Month("2019-12")!, horizon: 1,
            values: [100, 0, 0, 0, 0, 0, 0, 101, 4, 1, 3, 2, 1, 0, 100, 0, 0, 0, 0, 0, 0, 95, 2, 0, 6, 3, 0, 1])
    }

    @Test func bothDialects() throws {
        #expect(try read(text) == expected)
        let excel = "\u{FEFF}" + text.replacing(",", with: ";").replacing("\n", with: "\r\n")
        #expect(try read(excel, .excelNL) == expected)
        #expect(expected.value(PathColumn("overlijden")!, replication: 1, month: 1) == 1 && expected.replications == 2)
        #expect(expected.mean(.stand, month: 1) == 98 && expected.openingStock == 100)
    }

    @Test func whatNoRunWrites() {
        let cases = [
            (text.replacing("aow", with: "aww"), ":1: found another header"),
            (text.replacing("1,2020-01,95", with: "1,2020-02,95"), ":5: found replication 1, 2020-02"),
            (text.replacing("1,2020-01,95", with: "2,2020-01,95"), ":5: found replication 2, 2020-01"),
            (text.replacing(",6,3,", with: ",,3,"), ":5: found '' in uitstroom"),
            (text.replacing(",6,3,", with: ",-6,3,"), ":5: found '-6' in uitstroom"),
            (text.replacing("0,1\n", with: "0\n"), ":5: found a row of another shape"),
            (text + "2,2019-12,100,,,,,,\n", ": found replications of different lengths"),
            (
                text.split(separator: "\n").prefix(2).joined(separator: "\n"),
                ": found replications of different lengths"
            ),
            ("", ":1: found another header"),
        ]
        for (text, message) in cases {
            #expect(error(text).hasPrefix("uit/paths.csv\(message)"), "\(error(text))")
        }
    }
}
