internal import BijstandReporting
internal import CBijstandWorkbook

/// How cells look: numbers in the reader's own notation, whatever language the program that opens them speaks.
struct Stijlen {
    let titel: UnsafeMutablePointer<lxw_format>?
    let tekst: UnsafeMutablePointer<lxw_format>?
    let kop: UnsafeMutablePointer<lxw_format>?
    private let vormen: [Blad.Vorm: UnsafeMutablePointer<lxw_format>]

    init(_ book: UnsafeMutablePointer<lxw_workbook>) {
        titel = workbook_add_format(book)
        format_set_bold(titel)
        format_set_font_size(titel, 14)
        tekst = workbook_add_format(book)
        format_set_text_wrap(tekst)
        format_set_align(tekst, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        kop = workbook_add_format(book)
        format_set_bold(kop)
        format_set_text_wrap(kop)
        format_set_bottom(kop, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_align(kop, UInt8(LXW_ALIGN_VERTICAL_BOTTOM.rawValue))
        vormen = Dictionary(
            uniqueKeysWithValues: Blad.Vorm.allCases.map { vorm in
                let format = workbook_add_format(book)!
                if let notation = vorm.notation { format_set_num_format(format, notation) }
                format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
                if vorm == .langeTekst { format_set_text_wrap(format) }
                return (vorm, format)
            })
    }

    subscript(vorm: Blad.Vorm) -> UnsafeMutablePointer<lxw_format>? { vormen[vorm] }
}

extension Blad.Vorm {
    /// As spreadsheets spell it; nil for their own choice.
    var notation: String? {
        switch self {
        case .tekst, .langeTekst, .getal: nil
        case .jaar: "0"
        case .maand: "yyyy-mm"
        case .aantal: "#,##0"
        case .euro: "\"€\" #,##0;[Red]-\"€\" #,##0"
        case .kans: "0%"
        }
    }

    /// Of a column, in characters.
    var width: Double {
        switch self {
        case .tekst: 34
        case .langeTekst: 60
        case .jaar, .maand: 10
        case .aantal, .kans, .getal: 12
        case .euro: 15
        }
    }
}
