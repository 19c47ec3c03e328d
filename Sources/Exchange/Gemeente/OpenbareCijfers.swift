internal import BijstandCaseload
internal import Foundation

/// What is public of a municipality, from the files beside the country's scenario (`data/gemeenten`).
public struct OpenbareCijfers: Sendable {
    /// Figures of the municipality, as far as they are there.
    public private(set) var gemeente: [GemeenteCijfer] = []
    /// The same flows and stocks of the country.
    public private(set) var land: [GemeenteCijfer] = []
    /// Municipalities whose name is near, where there is none of this name.
    public private(set) var suggestion: String?
    /// The same with counts and budgets up to a year known in the January after, as each municipality has its own.
    public func counted(through year: Int) -> OpenbareCijfers {
        func known(_ one: GemeenteCijfer) -> GemeenteCijfer {
            let january = Month(year: year + 1, month: 1)
            guard one.grootheid.isOwnSooner, one.jaar <= year, one.bekend > january else { return one }
            return GemeenteCijfer(
                one.grootheid, one.periode, one.waarde, bron: one.bron, bekend: january, toelichting: one.toelichting,
                isOpenbaar: one.isOpenbaar)
        }
        var other = self
        (other.gemeente, other.land) = (gemeente.map(known), land.map(known))
        return other
    }

    /// Persons for each benefit, to AOW age, in the country: 2015 and 2016, and since.
    public static func personsPerBenefit(_ year: Int) -> Double { year <= 2016 ? 1.161 : 1.175 }

    /// Years in which grants of main field 6 are nearly BUIG.
    private static let isBUIG = 2017...2019

    /// Names in use beside those of CBS.
    private static let usual = ["den haag": "'s-Gravenhage", "den bosch": "'s-Hertogenbosch"]

    /// - Parameters:
    ///   - name: as CBS spells it, or its code (`GM0513`).
    ///   - folder: with the files; without them nothing is known.
    public init(_ name: String, in folder: String) { self.init(name, OpenbareTabellen(in: folder)) }

    /// From the files beside a country's scenario.
    public init(_ name: String, besides basis: String) {
        let folder = URL(fileURLWithPath: basis).deletingLastPathComponent().relativePath
        self.init(name, in: "\(folder)/data/gemeenten")
    }

    /// - Parameter tables: of the folder, for who asks for more than one municipality.
    public init(_ name: String, _ tables: OpenbareTabellen) {
        let name = Self.usual[name.lowercased()] ?? name
        var names: Set<String> = []
        func isOwn(_ code: String, _ text: String) -> Bool {
            if code.hasPrefix("GM") { names.insert(text) }
            return code == name || text.lowercased() == name.lowercased()
        }
        for row in tables.stromen where row["leeftijd"] == "tot_aow" {
            let isCountry = row["code"] == "NL01"
            guard isCountry || isOwn(row["code"] ?? "", row["naam"] ?? ""), let year = Int(row["jaar"] ?? "") else {
                continue
            }
            let table = [2015: "CBS 83450NED", 2016: "CBS 83747NED", 2017: "CBS 84066NED"][year] ?? "CBS"
            let figures = [
                (GemeenteGrootheid.personen, "personen"), (.instroom, "instromers"), (.uitstroom, "uitstromers"),
                (.uitstroomWerk, "uitstromers_naar_werk"),
            ].compactMap { Self.figure($0, row[$1], year, table, row["bekend"]) }
            if isCountry { land += figures } else { gemeente += figures }
        }
        for row in tables.personen where isOwn(row["gm_code"] ?? "", row["gemeente"] ?? "") {
            guard let year = Int(row["jaar"] ?? "") else { continue }
            gemeente += [
                Self.figure(.personen, row["personen_bijstand_tot_aow"], year, "CBS 85984NED", row["bekend"]),
                Self.figure(.inwoners, row["inwoners_1jan2024"], year, "CBS 85984NED", row["bekend"]),
            ].compactMap(\.self)
        }
        for row in tables.iv3 where isOwn(row["gm_code"] ?? "", row["gemeente"] ?? "") {
            guard let year = Int(row["jaar"] ?? "") else { continue }
            let grants = Double(row["baten_specifieke_uitkeringen_hoofdtaakveld6_keur"] ?? "")
            if row["document"] == "jaarrekening", Self.isBUIG.contains(year), let grants, grants > 0 {
                gemeente.append(
                    GemeenteCijfer(
                        .definitief, Self.year(year), grants * 1000, bron: "CBS Iv3, jaarrekening \(year)",
                        bekend: Month(row["bekend"] ?? ""),
                        toelichting: "specifieke uitkeringen in hoofdtaakveld 6 van haar jaarrekening", isOpenbaar: true
                    ))
            }
            guard row["document"] == "begroting" else { continue }
            if let one = Self.figure(.inwoners, row["inwoners"], year, "CBS Iv3", row["bekend"]) {
                gemeente.append(one)
            }
            guard Self.isBUIG.contains(year), let amount = grants, amount > 0 else { continue }
            gemeente.append(
                GemeenteCijfer(
                    .voorlopig, Self.year(year), amount * 1000, bron: "CBS Iv3, begroting \(year)",
                    bekend: Month(row["bekend"] ?? ""),
                    toelichting:
                        "specifieke uitkeringen in hoofdtaakveld 6 van haar begroting: van 2017 tot en met 2019 bijna gelijk aan BUIG",
                    isOpenbaar: true))
        }
        if gemeente.isEmpty { suggestion = Suggestion.nearest(to: name, in: names.sorted()) }
    }

    private static func year(_ year: Int) -> ClosedRange<Month> {
        Month(year: year, month: 1)...Month(year: year, month: 12)
    }

    private static func figure(
        _ grootheid: GemeenteGrootheid, _ text: String?, _ year: Int, _ source: String, _ bekend: String?
    ) -> GemeenteCijfer? {
        guard let value = text.flatMap({ Double($0) }), grootheid.bounds.contains(value) else { return nil }
        let period =
            grootheid.kind == .moment ? Month(year: year, month: 12)...Month(year: year, month: 12) : Self.year(year)
        return GemeenteCijfer(
            grootheid, period, value, bron: source, bekend: bekend.flatMap { Month($0) }, isOpenbaar: true)
    }
}
