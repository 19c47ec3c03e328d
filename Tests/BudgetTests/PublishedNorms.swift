import BijstandCaseload

/// The norms as municipalities and others published them, half-year by half-year, collected in 2026 (a cell that was not
/// found is empty; `excl` is without the holiday allowance of 5 %).
struct PublishedNorm: Sendable {
    let from: Month
    /// Single, couple, single of 18 to 20 years; with holiday allowance.
    let incl: [Double?]
    /// Single, couple; without.
    let excl: [Double?]
    let isRounded: Bool

    static let all: [PublishedNorm] = csv.split(separator: "\n").dropFirst().map { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        let numbers = cells[1...5].map { Double($0) }
        return PublishedNorm(
            from: Month(String(cells[0]))!, incl: Array(numbers[0..<3]), excl: Array(numbers[3..<5]),
            isRounded: cells[6] == "afgerond")
    }

    private static let csv = """
        vanaf,alleen,paar,jong,alleen_excl,paar_excl,kwaliteit,bron
        2015-01,960.83,1372.62,237.16,912.79,1303.99,,ugs-fryslan.nl; st-ab.nl/bijstandsnorm.htm (oud)
        2015-07,962.63,1375.18,237.61,,,,antwoordopbijstand.nl
        2016-01,972.70,1389.57,,,,,socialeraadsvrouw.nl/sociaal-minimum-wwb
        2017-01,,,,933.65,1333.78,,heerenveen.nl
        2017-07,986.52,1409.31,243.52,937.19,1338.85,,Stcrt 2017-36285; heerenveen.nl
        2018-01,992.12,1417.32,244.91,942.51,1346.45,,Stcrt 2017-68641
        2018-07,996.56,1423.66,246.01,,,,baanbrekers.org/inkomen/uitkeringsbedragen
        2019-01,1025.55,1465.07,253.17,974.27,1391.82,,hr-kiosk.nl; kempengemeenten.nl; loket.oss.nl; stroomopwaarts.nl
        2019-07,1030.42,1472.03,254.39,978.90,1398.43,,heemskerk.nl; isdbollenstreek.nl
        2020-01,1052,1503,260,,,afgerond,sociaalverhaal.com
        2020-07,1059.03,1512.90,,,,,heemskerk.nl
        2021-01,1075.44,1536.34,265.49,1021.67,1459.52,,sociaalverhaal.com/hoogte-bijstandsuitkering-2021
        2021-07,1078.70,1541.00,266.29,1024.77,1463.95,,st-ab.nl/bijstandsnorm.htm
        2022-01,1091.71,1559.58,269.51,1037.12,1481.60,,sociaalverhaal.com; heerenveen.nl
        2022-07,1101.82,1574.03,272.02,1046.73,1495.33,,haarlemmermeergemeente.nl/normentabel
        2023-01,1195.66,1708.08,295.20,1135.88,1622.68,,velsen.nl; gemeentewestland.nl; rijswijk.nl
        2023-07,1216.62,1738.02,300.36,1155.79,,,krimpenerwaard.nl; gemeentewestland.nl
        2024-01,1283.83,1834.04,316.94,1219.64,,,velsen.nl; gemeentewestland.nl
        2024-07,1308.45,1869.21,323.03,,,,velsen.nl; sgort/ttl-editor normbedragen-ictu.dmn
        2025-01,1345.45,1922.07,332.17,,,,gemeentewestland.nl; metronieuws.nl; sgort/ttl-editor
        2025-07,1369.06,1955.80,337.98,,,,metronieuws.nl; sgort/ttl-editor
        2026-01,1401.50,2002.13,,,,,sgort/ttl-editor e2e-test; MinBZK-afgeleide feature Rotterdam
        2026-07,1419.46,,,,,,sgort/ttl-editor e2e-test (CPRMV API BWBR0015703 2026-07-01)
        """
}
