using Kennisbank.Theming.Rendering;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Kennisbank.Tests.Theming;

/// <summary>Templates as HTML: everything that the Razor compiler generates for a template.</summary>
public class TemplateWriterTests
{
    [Fact]
    public void Text_is_escaped_but_for_letters_of_any_language()
    {
        var html = HtmlOf(builder => builder.AddContent(0, "<script> & “één” 'twee'"));

        Assert.Equal("&lt;script&gt; &amp; “één” &#x27;twee&#x27;", html);
    }

    [Fact]
    public void Markup_is_written_as_it_is()
    {
        var html = HtmlOf(builder => builder.AddMarkupContent(0, "<p>één</p>\n"));

        Assert.Equal("<p>één</p>\n", html);
    }

    [Fact]
    public void An_attribute_is_escaped_and_one_without_a_value_left_out()
    {
        var html = HtmlOf(builder =>
        {
            builder.OpenElement(0, "a");
            builder.AddAttribute(1, "href", "/x?a=1&b=\"2\"");
            builder.AddAttribute(2, "title", (string?)null);
            builder.AddAttribute(3, "hidden", true);
            builder.AddAttribute(4, "download", false);
            builder.AddAttribute(5, "tabindex", 0);
            builder.AddContent(6, "tekst");
            builder.CloseElement();
        });

        Assert.Equal("<a href=\"/x?a=1&amp;b=&quot;2&quot;\" hidden tabindex=\"0\">tekst</a>", html);
    }

    [Fact]
    public void Only_an_element_that_cannot_hold_anything_goes_without_an_end()
    {
        var html = HtmlOf(builder =>
        {
            builder.OpenElement(0, "br");
            builder.CloseElement();
            builder.OpenElement(1, "td");
            builder.CloseElement();
        });

        Assert.Equal("<br /><td></td>", html);
    }

    [Fact]
    public void A_template_in_a_template_gets_its_parameters_and_what_stands_between_its_tags()
    {
        var html = HtmlOf(builder =>
        {
            builder.OpenElement(0, "main");
            builder.OpenComponent<Frame>(1);
            builder.AddComponentParameter(2, nameof(Frame.Title), "a & b");
            builder.AddComponentParameter(3, nameof(Frame.Times), 2);
            builder.AddAttribute(4, nameof(Frame.ChildContent), (RenderFragment)(inner => inner.AddContent(5, "binnen")));
            builder.CloseComponent();
            builder.AddContent(6, "na");
            builder.CloseElement();
        });

        Assert.Equal("<main><h2>A &amp; B</h2>binnenbinnenna</main>", html);
    }

    private static string HtmlOf(RenderFragment content) => TemplateWriter.Html(new Sample(content)).Value;

    private sealed class Sample(RenderFragment content) : Template
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => content(builder);
    }

    private sealed class Frame : Template
    {
        private string _heading = "";

        [Parameter]
        public required string Title { get; set; }

        [Parameter]
        public int Times { get; set; }

        [Parameter]
        public RenderFragment? ChildContent { get; set; }

        protected override void OnParametersSet() => _heading = Title.ToUpperInvariant();

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "h2");
            builder.AddContent(1, _heading);
            builder.CloseElement();
            for (var time = 0; time < Times; time++)
            {
                builder.AddContent(2, ChildContent);
            }
        }
    }
}
