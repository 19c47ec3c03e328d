import Testing

@testable import BijstandReporting

/// What stands in a page is text, whatever is in it.
@Suite struct HTMLTests {
    @Test func textIsNoMarkup() {
        let hostile = "<script>alert('x')</script> & \"q\" \u{202E}om\u{0}"
        #expect(
            HTML.text(hostile).source
                == "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;q&quot; \u{FFFD}om\u{FFFD}")
        #expect(
            HTML.tag(.span, [.label: "\" onclick=\"x"], "a<b").source
                == "<span aria-label=\"&quot; onclick=&quot;x\">a&lt;b</span>")
    }

    @Test func elements() {
        #expect(HTML.tag(.meta, [.charset: "utf-8"]).source == "<meta charset=\"utf-8\">")
        #expect(HTML.tag(.svgText, [.x: "1"], "a").source == "<text x=\"1\">a</text>\n")
        #expect(HTML.tag(.p, [:], [.text("a "), .tag(.strong, [:], "b")]).source == "<p>a <strong>b</strong></p>\n")
    }
}
