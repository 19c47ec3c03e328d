/// How a report looks: on a desktop, a phone and paper, light and dark.
enum ReportStyle {
    static let css: StaticString = """
        :root{color-scheme:light dark;--inkt:#1a202c;--zacht:#4a5568;--papier:#fff;--rand:#cbd5e0;--vlak:#f0f4f8;--stand:#1f5fa8;--budget:#b83f0b;--ongewijzigd:#5a6473;--gewenst:#22703f}
        @media (prefers-color-scheme:dark){:root{--inkt:#edf2f7;--zacht:#b8c2cf;--papier:#14181f;--rand:#4a5568;--vlak:#1f2630;--stand:#7db8f5;--budget:#f6a36b;--ongewijzigd:#b8c2cf;--gewenst:#7ed69f}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--papier);color:var(--inkt);font:1rem/1.55 system-ui,sans-serif}
        header,main,footer,nav{max-width:62rem;margin:0 auto;padding:0 1rem}
        h1{font-size:1.7rem;line-height:1.2;margin:1.2rem 0 .3rem}
        h2{font-size:1.25rem;margin:2.2rem 0 .5rem}
        h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
        a{color:var(--stand)}
        a:focus-visible,summary:focus-visible,.tabel:focus-visible,.beeld:focus-visible{outline:3px solid var(--stand);outline-offset:2px}
        .sla-over{position:absolute;left:-999rem}
        .sla-over:focus{position:static}
        .soort{color:var(--zacht);margin:0}
        .kern{list-style:none;margin:1rem 0;padding:0;display:grid;gap:.8rem}
        .kern li{background:var(--vlak);border-left:.3rem solid var(--stand);padding:.7rem 1rem}
        nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1rem;list-style:none;padding:0;margin:.8rem 0}
        .tabel{overflow-x:auto;margin:.3rem 0}
        table{border-collapse:collapse;min-width:100%;font-size:.92rem}
        th,td{padding:.25rem .7rem .25rem 0;border-bottom:1px solid var(--rand);text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
        thead th{white-space:normal;vertical-align:bottom}
        th:first-child,td:first-child{text-align:left}
        th.tekst{white-space:normal;min-width:9rem}
        td.tekst{white-space:normal;text-align:left;min-width:12rem}
        figure{margin:1rem 0}
        svg{width:100%;height:auto;min-width:26rem;display:block}
        .beeld{overflow-x:auto}
        svg text{fill:var(--zacht);font:12px system-ui,sans-serif}
        .raster{stroke:var(--rand);stroke-width:1}
        .band{fill:var(--stand)}
        .b0{fill-opacity:.16}
        .b1{fill-opacity:.26}
        .lijn{fill:none;stroke-width:2.2}
        .stand{stroke:var(--stand)}
        .budget{stroke:var(--budget);stroke-dasharray:9 4}
        .ongewijzigd{stroke:var(--ongewijzigd);stroke-dasharray:2 4}
        .gewenst{stroke:var(--gewenst);stroke-dasharray:12 4 3 4}
        .nul{stroke:var(--inkt);stroke-width:1.5}
        line.waaier{stroke-width:9;stroke-opacity:.35;stroke-dasharray:none}
        circle.waaier{stroke:none}
        circle.stand{fill:var(--stand)}
        circle.budget{fill:var(--budget)}
        circle.gewenst{fill:var(--gewenst)}
        circle.punt{fill:var(--inkt);stroke:var(--papier);stroke-width:1}
        line.haak{stroke:var(--inkt);stroke-width:1.4}
        circle.haak{fill:var(--inkt)}
        svg text.haak{fill:var(--inkt);font-weight:600;paint-order:stroke;stroke:var(--papier);stroke-width:3px}
        .sleutel{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:0;margin:.4rem 0}
        .sleutel svg{width:2.4rem;min-width:0;display:inline-block;vertical-align:middle;margin-right:.4rem}
        .let-op{border-left:.3rem solid var(--budget);padding-left:.8rem}
        dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.2rem 1rem}
        dd{margin:0;overflow-wrap:anywhere}
        code{overflow-wrap:anywhere}
        footer{margin-top:3rem;border-top:1px solid var(--rand);padding-bottom:2rem;color:var(--zacht)}
        @media (max-width:36rem){tbody th{white-space:normal;min-width:5.5rem}dl{grid-template-columns:1fr}dt{font-weight:600}}
        @media print{:root{color-scheme:light;--inkt:#000;--zacht:#333;--papier:#fff;--vlak:#f4f4f4}@page{size:A4;margin:16mm}nav,.sla-over{display:none}body{font-size:10pt}h2{break-after:avoid}figure,tr,.kern li{break-inside:avoid}.tabel,.beeld{overflow:visible}svg{min-width:0}th,td{padding-right:.35rem;font-size:8.5pt}details>*{display:block}}
        """
}
