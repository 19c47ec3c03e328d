internal import BijstandCaseload
internal import BijstandReporting
internal import CBijstandWorkbook

/// The sheet of pictures. What bands are stacked from stands on a sheet of its own, as formulas on the table.
struct Grafiekblad {
    private let grafieken: [Grafiek]
    private let language: Language
    private let book: UnsafeMutablePointer<lxw_workbook>
    private let stijl: Stijlen

    init(
        _ grafieken: [Grafiek], _ language: Language, _ book: UnsafeMutablePointer<lxw_workbook>, _ stijl: Stijlen
    ) {
        (self.grafieken, self.language, self.book, self.stijl) = (grafieken, language, book, stijl)
    }

    /// Takes its place among the sheets.
    ///
    /// - Parameter language: of its name.
    static func page(_ book: UnsafeMutablePointer<lxw_workbook>, _ language: Language) -> UnsafeMutablePointer<
        lxw_worksheet
    >? {
        workbook_add_worksheet(book, Phrase(nl: "Grafieken", en: "Charts")[language])
    }

    private static let (rows, width, height) = (24, 900.0, 460.0)

    func write(_ sheets: [String: Bladschrijver], on page: UnsafeMutablePointer<lxw_worksheet>?) {
        let data = Phrase(nl: "Grafiekgegevens", en: "Chart data")[language]
        guard let page, let stack = workbook_add_worksheet(book, data) else { return }
        var column: UInt16 = 0
        for (place, grafiek) in grafieken.enumerated() {
            guard let blad = sheets[grafiek.blad] else { continue }
            let chart =
                switch grafiek.soort {
                case .waaier(let kolommen): fan(grafiek, kolommen, blad, stack, data, &column)
                case .lijnen(let kolommen): lines(kolommen, blad)
                }
            guard let chart else { continue }
            finish(chart, grafiek)
            var options = lxw_chart_options()
            (options.x_scale, options.y_scale) = (Self.width / 480, Self.height / 288)
            options.object_position = UInt8(LXW_OBJECT_DONT_MOVE_DONT_SIZE.rawValue)
            grafiek.beschrijving.withMutableText { text in
                options.description = text
                worksheet_insert_chart_opt(page, UInt32(place * Self.rows), 0, chart, &options)
            }
        }
        worksheet_set_paper(page, 9)
        worksheet_fit_to_pages(page, 1, 1)
        worksheet_print_area(page, 0, 0, UInt32(grafieken.count * Self.rows), 14)
        worksheet_freeze_panes(stack, 1, 0)
    }

    // MARK: Bands

    /// Areas on one another from the lowest quantile up, which itself is not seen.
    private func fan(
        _ grafiek: Grafiek, _ kolommen: [String], _ blad: Bladschrijver, _ stack: UnsafeMutablePointer<lxw_worksheet>,
        _ naam: String, _ column: inout UInt16
    ) -> UnsafeMutablePointer<lxw_chart>? {
        let places = kolommen.compactMap { blad.place($0) }
        guard places.count == kolommen.count,
            let chart = workbook_add_chart(book, UInt8(LXW_CHART_AREA_STACKED.rawValue))
        else { return nil }
        let values = places.map { place in blad.blad.rijen.map { Self.number($0[Int(place)]) } }
        let looks: [(color: UInt32, transparency: UInt8)] = [
            (0xFFFFFF, 100), (0x2B6CB0, 75), (0x2B6CB0, 45), (0x2B6CB0, 45), (0x2B6CB0, 75),
        ]
        for (index, place) in places.enumerated() {
            let here = column + UInt16(index)
            let title = index == 0 ? kolommen[0] : "\(kolommen[index]) − \(kolommen[index - 1])"
            worksheet_write_string(stack, 0, here, title, stijl.kop)
            worksheet_set_column(stack, here, here, 22, nil)
            for row in blad.blad.rijen.indices {
                let at = blad.first + UInt32(row)
                func cell(_ place: UInt16) -> String { "'\(blad.blad.naam)'!\(Bladschrijver.cell(at, place))" }
                let formula = index == 0 ? "=\(cell(place))" : "=\(cell(place))-\(cell(places[index - 1]))"
                let value = index == 0 ? values[0][row] : values[index][row] - values[index - 1][row]
                worksheet_write_formula_num(stack, UInt32(row) + 1, here, formula, stijl[grafiek.vorm], value)
            }
            let series = chart_add_series(chart, nil, nil)
            categories(series, blad)
            chart_series_set_values(
                series, naam, 1, here, UInt32(blad.blad.rijen.count), here)
            chart_series_set_name(series, Self.legend(index, language))
            var fill = lxw_chart_fill()
            fill.color = looks[index].color
            fill.transparency = looks[index].transparency
            if index == 0 { fill.none = 1 }
            chart_series_set_fill(series, &fill)
            var line = lxw_chart_line()
            // The edge of the lower of the inner areas.
            (line.none, line.color, line.width) = (index == 2 ? 0 : 1, 0xFFFFFF, 1.75)
            chart_series_set_line(series, &line)
        }
        column += UInt16(kolommen.count) + 1
        var hidden: [Int16] = [0, 3, 4, -1]
        chart_legend_delete_series(chart, &hidden)
        let (low, high) = Self.bounds(values.joined())
        bijstand_axis_of_values(chart, low, high)
        return chart
    }

    private static func legend(_ index: Int, _ language: Language) -> String {
        switch index {
        case 1, 4: Phrase(nl: "negen van de tien replicaties", en: "nine in ten replications")[language]
        case 2, 3:
            Phrase(nl: "vijf van de tien, met de mediaan als witte lijn", en: "five in ten, the median a white line")[
                language]
        default: "5 %"
        }
    }

    // MARK: Lines

    private func lines(_ kolommen: [String], _ blad: Bladschrijver) -> UnsafeMutablePointer<lxw_chart>? {
        guard let chart = workbook_add_chart(book, UInt8(LXW_CHART_LINE.rawValue)) else { return nil }
        let looks: [(color: UInt32, dash: lxw_chart_line_dash_type)] = [
            (0x1F5FA8, LXW_CHART_LINE_DASH_SOLID), (0xB83F0B, LXW_CHART_LINE_DASH_DASH),
            (0x5A6473, LXW_CHART_LINE_DASH_ROUND_DOT), (0x22703F, LXW_CHART_LINE_DASH_DASH_DOT),
        ]
        var values: [Double] = []
        for (kolom, look) in zip(kolommen, looks) {
            guard let place = blad.place(kolom) else { continue }
            values += blad.blad.rijen.map { Self.number($0[Int(place)]) }.filter { $0.isFinite }
            let series = chart_add_series(chart, nil, nil)
            categories(series, blad)
            chart_series_set_values(series, blad.blad.naam, blad.first, place, blad.last, place)
            chart_series_set_name(series, kolom)
            var line = lxw_chart_line()
            line.color = look.color
            line.dash_type = UInt8(look.dash.rawValue)
            line.width = 2
            chart_series_set_line(series, &line)
        }
        let (low, high) = Self.bounds(values)
        bijstand_axis_of_values(chart, low, high)
        return chart
    }

    // MARK: Both

    private func categories(_ series: UnsafeMutablePointer<lxw_chart_series>?, _ blad: Bladschrijver) {
        chart_series_set_categories(series, blad.blad.naam, blad.first, 0, blad.last, 0)
    }

    private func finish(_ chart: UnsafeMutablePointer<lxw_chart>, _ grafiek: Grafiek) {
        chart_title_set_name(chart, grafiek.titel)
        chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
        let (across, up) = (chart.pointee.x_axis, chart.pointee.y_axis)
        chart_axis_set_name(up, grafiek.eenheid)
        if let notation = grafiek.vorm.notation { chart_axis_set_num_format(up, notation) }
        bijstand_labels_below(chart)
        if grafiek.vorm == .aantal {
            chart_axis_set_num_format(across, "yyyy-mm")
            chart_axis_set_interval_unit(across, 12)
            chart_axis_set_interval_tick(across, 12)
        }
    }

    private static func number(_ cel: Blad.Cel) -> Double { if case .getal(let value, _) = cel { value } else { .nan } }

    /// Whole steps around all values.
    private static func bounds(_ values: some Sequence<Double>) -> (low: Double, high: Double) {
        let finite = values.filter(\.isFinite)
        let (least, most) = (finite.min() ?? 0, finite.max() ?? 1)
        var step = 1.0
        while step * 10 < most - least { step *= 10 }
        return ((least / step).rounded(.down) * step, max((most / step).rounded(.up) * step, least + step))
    }
}
