import Bijstand

let minder = NewIntervention(
    naam: "minder instroom", soort: .beleid, effecten: [.ratio(0.9, of: .instroom, van: Month("2020-01")!)])
let basis = try ScenarioFile(path: "scenarios/hilversum-2019.yaml")
let scenario = try basis.named("minder-instroom").adding(minder)
let (zonder, met) = (try basis.run(replications: 200), try scenario.run(replications: 200))
let stand = try met.compared(with: zonder).difference("stand(2026)").difference
print("stand(2026): \(stand.mean!) ± \(stand.se!)")
try met.write(to: "uitvoer/minder-instroom")
