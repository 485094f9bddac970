// The framework warns that render tree frames may change between versions. The SDK is pinned, and tests cover
// everything that is used of them.
#pragma warning disable BL0006

using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Kennisbank.Parsing;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Kennisbank.Theming.Rendering;

/// <summary>
/// Writes the render tree of a template as HTML, in one pass. The framework's own renderer prepares for updates, which a
/// static site does not have.
/// </summary>
internal sealed class TemplateWriter(Utf8Output output)
{
    /// <summary>Dutch letters and quotation marks are written as they are; only what HTML reads as markup is escaped.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly HashSet<string> VoidElements = new(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The size in bytes that most parts fit in.</summary>
    private const int PartSize = 2048;

    public static void Write(Utf8Output output, Template template) => new TemplateWriter(output).Write(template);

    public static MarkupString Html(Template template) => new(Encoding.UTF8.GetString(Utf8(template)));

    public static byte[] Utf8(Template template)
    {
        using var html = new Utf8Output(PartSize);
        Write(html, template);
        return html.Written.ToArray();
    }

    private void Write(Template template)
    {
        using var builder = new RenderTreeBuilder();
        template.Build(builder);
        var frames = builder.GetFrames();
        WriteFrames(frames.Array.AsSpan(0, frames.Count));
    }

    private void WriteFrames(ReadOnlySpan<RenderTreeFrame> frames)
    {
        for (var at = 0; at < frames.Length;)
        {
            ref readonly var frame = ref frames[at];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Text:
                    Encoder.Encode(output, frame.TextContent);
                    at++;
                    break;
                case RenderTreeFrameType.Markup:
                    output.Write(frame.MarkupContent);
                    at++;
                    break;
                case RenderTreeFrameType.Element:
                    WriteElement(frame.ElementName, frames.Slice(at + 1, frame.ElementSubtreeLength - 1));
                    at += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    WriteComponent(TypeOf(frame), frames.Slice(at + 1, frame.ComponentSubtreeLength - 1));
                    at += frame.ComponentSubtreeLength;
                    break;
                case RenderTreeFrameType.Region:
                    at++;
                    break;
                default:
                    throw new NotSupportedException($"A template may not hold a {frame.FrameType}.");
            }
        }
    }

    private void WriteElement(string name, ReadOnlySpan<RenderTreeFrame> inside)
    {
        output.Write('<');
        output.Write(name);
        var content = WriteAttributes(inside);
        if (content.IsEmpty && VoidElements.Contains(name))
        {
            output.Write(" />");
            return;
        }

        output.Write('>');
        WriteFrames(content);
        output.Write("</");
        output.Write(name);
        output.Write('>');
    }

    /// <summary>Index of the frame after the attributes.</summary>
    private ReadOnlySpan<RenderTreeFrame> WriteAttributes(ReadOnlySpan<RenderTreeFrame> inside)
    {
        var at = 0;
        for (; at < inside.Length && inside[at].FrameType == RenderTreeFrameType.Attribute; at++)
        {
            switch (inside[at].AttributeValue)
            {
                case string value:
                    WriteName(inside[at].AttributeName);
                    output.Write("=\"");
                    Encoder.Encode(output, value);
                    output.Write('"');
                    break;
                case true:
                    WriteName(inside[at].AttributeName);
                    break;
            }
        }

        return inside[at..];
    }

    private void WriteName(string attribute)
    {
        output.Write(' ');
        output.Write(attribute);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2073", Justification = "OpenComponent, which made the frame, asks for all of the type to be kept.")]
    [return: DynamicallyAccessedMembers(Template.UsedByName)]
    private static Type TypeOf(in RenderTreeFrame frame) => frame.ComponentType;

    private void WriteComponent([DynamicallyAccessedMembers(Template.UsedByName)] Type type, ReadOnlySpan<RenderTreeFrame> parameters)
    {
        var template = (Template)Activator.CreateInstance(type)!;
        var setters = TemplateParameters.Of(type);
        foreach (ref readonly var parameter in parameters)
        {
            setters[parameter.AttributeName].Invoke(template, parameter.AttributeValue);
        }

        if (template is IReadyMade text)
        {
            text.Write(output);
        }
        else
        {
            Write(template);
        }
    }
}
