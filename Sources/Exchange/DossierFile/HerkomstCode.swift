internal import BijstandCaseload

/// The codes of *Oorzaak bijstandsafhankelijkheid* as herkomst. The mapping is ours; a mapping file changes it.
enum HerkomstCode {
    static let standard: [Int: Herkomst] = [
        1: .jongere,  // end of study
        2: .scheiding,  // end of marriage or relationship
        3: .jongere,  // art school completed
        4: .verhuizing,  // moved from abroad
        5: .overig,  // failed traject
        11: .baanverlies,  // end of employment or sickness benefit
        12: .baanverlies,  // end of subsidised job
        13: .zelfstandige,  // end of own business
        14: .ww,  // end of unemployment benefit
        15: .arbeidsbeperkt,  // end of disability benefit
        16: .statushouder,  // asylum income
        17: .scheiding,  // end of alimony
        19: .overig,  // end of other income
        21: .overig,  // employment or sickness benefit that goes on
        24: .overig,  // side-entrant
        25: .overig,  // detention
        26: .overig,  // institution
        27: .jongere,  // WIJ work-learning offer
        28: .jongere,  // WIJ work-learning offer
        31: .arbeidsbeperkt,  // end of Wsw
        32: .arbeidsbeperkt,  // end of WIA or Wajong
        33: .overig,  // end of board income
        34: .overig,  // end of living on capital
        35: .overig,  // part-time income below the norm
        39: .overig,  // other
        40: .overig,  // cause with the partner
        41: .verhuizing,  // moved from another municipality
        42: .overig,  // more than three months without income
        43: .statushouder,  // from AZC or COA
    ]

    /// The number that a field begins with: `14`, `014`, `14 Einde WW`. Nil without digits.
    static func number(_ text: String) -> Int? { Int(text.prefix { ("0"..."9").contains($0) }.prefix(9)) }
}
