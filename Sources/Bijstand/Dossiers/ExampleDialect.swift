package import BijstandExchange
internal import BijstandFigures
internal import Foundation

/// How systems and programs write a dossier file.
package enum ExampleDialect: String, CaseIterable, Sendable {
    /// As the usual export: commas, dates with the year first.
    case export
    /// Excel's Unicode text of another system: UTF-16, tabs, days first, names of its own.
    case excel
    /// A table of pandas: an index, times, NaT and NaN, years as floats.
    case pandas

    func bytes(_ columns: [DossierColumn], _ rows: [[String]]) -> [UInt8] {
        switch self {
        case .export:
            return CSVFile.bytes(
                Table(
                    name: "dossiers-voorbeeld", title: "Made-up dossiers",
                    columns: columns.map { .init($0.exportName, .text, "") },
                    rows: rows.map { $0.map { $0.isEmpty ? .empty : .text($0) } }),
                .rfc4180)
        case .excel:
            let text = Self.lines(
                [columns.map(Self.excelName)] + rows.map { row in zip(columns, row).map(Self.excelField) }, "\t")
            return [0xFF, 0xFE]
                + String(decoding: text, as: UTF8.self).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .pandas:
            let all = rows.enumerated().map { index, row in ["\(index)"] + zip(columns, row).map(Self.pandasField) }
            return Self.lines([[""] + columns.map(\.exportName)] + all, ",")
        }
    }

    private static func lines(_ rows: [[String]], _ separator: String) -> [UInt8] {
        let text = rows.map { row in
            row.map { $0.contains(separator) || $0.contains("\"") ? "\"\($0.replacing("\"", with: "\"\""))\"" : $0 }
                .joined(separator: separator)
        }
        return Array((text.joined(separator: "\n") + "\n").utf8)
    }

    private static func isDate(_ column: DossierColumn) -> Bool { column == .start || column == .einde }

    private static func excelName(_ column: DossierColumn) -> String {
        switch column {
        case .dossier: "Dossiernummer"
        case .client: "Cliëntnummer"
        case .geboortejaar: "Geb. jaar"
        case .geslacht: "Geslacht"
        case .start: "Ingangsdatum uitkering"
        case .einde: "Einddatum uitkering"
        case .leefvorm: "Leefvorm"
        case .herkomst: "Reden instroom"
        case .oorzaak: "Reden beëindiging"
        case .regeling: "Regeling"
        case .groep: "Groep"
        case .indeling: "Indeling"
        case .medebewoners: "Medebewoners"
        case .uren: "Uren"
        }
    }

    private static func excelField(_ column: DossierColumn, _ field: String) -> String {
        guard isDate(column) else { return field }
        let parts = field.split(separator: "-")
        guard parts.count == 3, let day = Int(parts[2]), let month = Int(parts[1]) else { return field }
        return "\(day)-\(month)-\(parts[0])"
    }

    private static func pandasField(_ column: DossierColumn, _ field: String) -> String {
        if isDate(column) { return field.isEmpty ? "NaT" : "\(field) 00:00:00" }
        if field.isEmpty { return "NaN" }
        return column == .geboortejaar || column == .regeling ? "\(field).0" : field
    }
}
