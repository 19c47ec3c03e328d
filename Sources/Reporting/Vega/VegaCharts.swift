import BijstandExchange
import BijstandCaseload

/// Pictures of a result as Vega-Lite specifications, which read its CSV: for who wants to go on drawing.
///
/// Texts are Dutch, the language of reports; the columns are those of the CSV.
package struct VegaCharts {
    private let titel: String
    private let dialect: CSVDialect

    /// - Parameters:
    ///   - titel: of the scenario, as a text.
    ///   - dialect: of the CSV that is read.
    package init(titel: String, dialect: CSVDialect) { (self.titel, self.dialect) = (titel, dialect) }

    /// Those of the tables that are there, by the name of the table that each reads.
    package func all(_ tables: [Table]) -> [(name: String, spec: JSONText)] {
        let known = tables.map(\.name)
        return [("gaps", gaps), ("caseload", caseload), ("flows", flows), ("buig", buig)].filter {
            known.contains($0.0)
        }.map { ($0.0, $0.1) }
    }

    // MARK: Charts

    private var gaps: JSONText {
        let lijnen: [(code: String, naam: String, kleur: String, streep: JSONText)] = [
            ("actual", "stand", "#1f5fa8", [1, 0]), ("budget", "wat het budget betaalt", "#b83f0b", [9, 4]),
            ("unchanged", "ongewijzigd beleid", "#5a6473", [2, 4]), ("desired", "gewenst", "#22703f", [12, 4, 3, 4]),
        ]
        let codes = JSONText.array(lijnen.map { .string($0.code) })
        let names = lijnen.map { "datum.value == '\($0.code)' ? '\($0.naam)' : " }.joined() + "datum.value"
        let scale: JSONText = ["domain": codes, "range": .array(lijnen.map { .string($0.kleur) })]
        let dashes: JSONText = ["domain": codes, "range": .array(lijnen.map(\.streep))]
        let legend: JSONText = ["labelExpr": .string(names), "labelLimit": 240, "symbolStrokeWidth": 2]
        return chart(
            "gaps", "De vier lijnen, in huishoudens",
            filter:
                "datum.eenheid == 'huishoudens' && indexof(['actual', 'budget', 'unchanged', 'desired'], datum.line) >= 0",
            numbers: ["mean", "p05", "p25", "p75", "p95"],
            layers: [
                band("p05", "p95", 0.16, filter: "datum.line == 'actual'"),
                band("p25", "p75", 0.26, filter: "datum.line == 'actual'"),
                [
                    "mark": ["type": "line", "strokeWidth": 2],
                    "encoding": [
                        "x": Self.maand, "y": Self.as("mean", "huishoudens"),
                        "color": [
                            "field": "line", "type": "nominal", "title": .null, "scale": scale, "legend": legend,
                        ],
                        "strokeDash": [
                            "field": "line", "type": "nominal", "title": .null, "scale": dashes, "legend": legend,
                        ],
                    ],
                ],
            ])
    }

    private var caseload: JSONText {
        chart(
            "caseload", "Huishoudens naar groep van indeling",
            filter: "datum.dimension == 'indeling' && datum.eenheid == 'huishoudens'", numbers: ["mean"],
            more: ["calculate": "replace(datum.category, 'groep ', '')", "as": "groep_"],
            layers: [
                [
                    "mark": ["type": "area"],
                    "encoding": [
                        "x": Self.maand,
                        "y": [
                            "field": "mean_", "type": "quantitative", "title": "huishoudens", "stack": "zero",
                        ],
                        "color": [
                            "field": "groep_", "type": "nominal", "title": "groep",
                            "scale": ["scheme": "blues"],
                        ],
                    ],
                ]
            ])
    }

    private var flows: JSONText {
        chart(
            "flows", "In, uit en terug, in huishoudens per maand",
            filter:
                "datum.dimension == 'totaal' && datum.cause == 'totaal' && indexof(['instroom', 'terugval', 'uitstroom'], datum.flow) >= 0",
            numbers: ["mean", "p05", "p95"],
            layers: [
                [
                    "mark": ["type": "area", "opacity": .number("0.2")],
                    "encoding": [
                        "x": Self.maand, "y": Self.as("p05", "huishoudens"), "y2": ["field": "p95_"],
                        "color": Self.stroom,
                    ],
                ],
                [
                    "mark": ["type": "line", "strokeWidth": 2],
                    "encoding": [
                        "x": Self.maand, "y": Self.as("mean", "huishoudens"), "color": Self.stroom,
                        "strokeDash": [
                            "field": "flow", "type": "nominal", "title": .null,
                            "scale": ["domain": ["uitstroom", "instroom", "terugval"]],
                        ],
                    ],
                ],
            ])
    }

    private var buig: JSONText {
        func rule(_ low: String, _ high: String, _ width: Int) -> JSONText {
            [
                "mark": [
                    "type": "rule", "strokeWidth": .number("\(width)"), "color": "#1f5fa8", "opacity": .number("0.4"),
                ],
                "encoding": [
                    "x": Self.jaar, "y": Self.as(low, "resultaat, miljoen euro"), "y2": ["field": .string("\(high)_")],
                ],
            ]
        }
        return chart(
            "buig", "Het resultaat op de BUIG, in miljoenen euro", filter: "datum.post == 'resultaat'",
            numbers: ["p05", "p25", "p50", "p75", "p95"], per: 1_000_000,
            layers: [
                rule("p05", "p95", 4), rule("p25", "p75", 10),
                [
                    "mark": ["type": "point", "filled": true, "size": 60, "color": "#1f5fa8"],
                    "encoding": ["x": Self.jaar, "y": Self.as("p50", "resultaat, miljoen euro")],
                ],
                [
                    "data": ["values": [["nul": 0]]], "mark": "rule",
                    "encoding": ["y": ["field": "nul", "type": "quantitative"]],
                ],
            ])
    }

    // MARK: Parts

    private static let maand: JSONText = [
        "field": "maand_", "type": "temporal", "title": .null, "axis": ["format": "%Y", "tickCount": "year"],
    ]
    private static let jaar: JSONText = [
        "field": "year", "type": "ordinal", "title": .null, "axis": ["labelAngle": 0],
    ]
    private static let stroom: JSONText = [
        "field": "flow", "type": "nominal", "title": .null,
        "scale": [
            "domain": ["uitstroom", "instroom", "terugval"], "range": ["#1f5fa8", "#b83f0b", "#22703f"],
        ],
    ]

    private static func `as`(_ column: String, _ title: String) -> JSONText {
        [
            "field": .string("\(column)_"), "type": "quantitative", "title": .string(title),
            "scale": ["zero": false],
        ]
    }

    private func band(_ low: String, _ high: String, _ opacity: Double, filter: String) -> JSONText {
        [
            "transform": [["filter": .string(filter)]],
            "mark": ["type": "area", "color": "#1f5fa8", "opacity": .number("\(opacity)")],
            "encoding": [
                "x": Self.maand, "y": Self.as(low, "huishoudens"), "y2": ["field": .string("\(high)_")],
            ],
        ]
    }

    /// - Parameters:
    ///   - filter: rows that are drawn.
    ///   - numbers: columns that are read as numbers, as `mean_`.
    ///   - per: what they are divided by.
    ///   - more: one more step between the file and the picture.
    private func chart(
        _ table: String, _ title: String, filter: String, numbers: [String], per: Int = 1, more: JSONText? = nil,
        layers: [JSONText]
    ) -> JSONText {
        let comma = dialect.spelling.decimalPoint == UInt8(ascii: ",")
        let read = numbers.map { name -> JSONText in
            let text = comma ? "replace(datum.\(name), ',', '.')" : "datum.\(name)"
            return ["calculate": .string("toNumber(\(text)) / \(per)"), "as": .string("\(name)_")]
        }
        let month: [JSONText] =
            table == "buig"
            ? []
            : [
                [
                    "calculate":
                        "datetime(toNumber(substring(datum.month, 0, 4)), toNumber(substring(datum.month, 5, 7)) - 1, 1)",
                    "as": "maand_",
                ]
            ]
        let format: JSONText =
            dialect.spelling.delimiter == UInt8(ascii: ",")
            ? ["type": "csv", "parse": .null]
            : [
                "type": "dsv", "delimiter": .string(String(decoding: [dialect.spelling.delimiter], as: UTF8.self)),
                "parse": .null,
            ]
        return [
            "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
            "title": ["text": .string(title), "subtitle": .string(titel), "anchor": "start"],
            "width": 720, "height": 360,
            "config": [
                "locale": ["number": ["decimal": ",", "thousands": ".", "grouping": [3], "currency": ["€ ", ""]]]
            ],
            "data": ["url": .string("\(table).csv"), "format": format],
            "transform": .array([["filter": .string(filter)]] + read + month + [more].compactMap(\.self)),
            "layer": .array(layers),
        ]
    }
}
