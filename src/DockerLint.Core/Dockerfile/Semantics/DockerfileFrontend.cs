using System.Globalization;
using DockerLint.Dockerfile.Parsing;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>
/// The frontend that a file asks for with <c># syntax=</c>; the builder's own without it. A builder looks for the declaration in files
/// of other languages too, where it is written <c>//syntax=…</c> or is the member <c>syntax</c> of a JSON object.
/// </summary>
public sealed class DockerfileFrontend
{
    private static readonly string[] Official = ["docker/dockerfile", "docker/dockerfile-upstream"];

    private DockerfileFrontend()
    {
    }

    /// <summary>Whether the file names one.</summary>
    public bool IsDeclared { get; private init; }

    /// <summary>The image of the frontend as written; null when the file names none.</summary>
    public string? Image { get; private init; }

    /// <summary>The image and the arguments behind it as written; null when the file names none.</summary>
    public string? CommandLine { get; private init; }

    /// <summary>Where both are written; null when the file names none.</summary>
    public TextSpan? Span { get; private init; }

    /// <summary>Whether the declaration shows that the file is in another language: it is written as that language writes comments, or as JSON.</summary>
    public bool IsForeign { get; private init; }

    /// <summary>Whether it is none of Docker's: nothing is known of the instructions and flags that it takes.</summary>
    public bool IsCustom { get; private init; }

    /// <summary>Whether it is of the labs channel (or of its forerunner, experimental), which has more flags.</summary>
    public bool IsLabs { get; private init; }

    /// <summary>The minor version of 1.x that is asked for; null when the newest one is, or no known one.</summary>
    public int? Minor { get; private init; }

    /// <summary>The frontend of a file.</summary>
    public static DockerfileFrontend Of(DockerfileSyntaxTree tree)
    {
        if (tree.Root.Directives.FirstOrDefault(directive => directive is { Name: "syntax", IsRepeated: false }) is { } syntax)
        {
            return Read(syntax.Value, syntax.ValueToken.Span, isForeign: false);
        }

        var text = tree.Text.ToString();
        if (ForeignDeclaration.Find(text) is { } foreign)
        {
            return Read(foreign.Value, foreign.Span, isForeign: true);
        }

        return new DockerfileFrontend();
    }

    /// <summary>Reads the value of <c># syntax=</c>; what follows a blank are arguments.</summary>
    public static DockerfileFrontend Parse(string value) => Read(value, null, isForeign: false);

    private static DockerfileFrontend Read(string value, TextSpan? span, bool isForeign)
    {
        var name = value.Split(' ', '\t')[0];
        var image = ImageReference.Parse(name);
        var isCustom = isForeign || !Official.Contains(image.FamiliarName, StringComparer.Ordinal);
        var parts = isCustom ? [] : (image.Tag ?? string.Empty).Split('-');
        var version = isCustom ? [] : parts[0].Split('.');
        return new DockerfileFrontend
        {
            IsDeclared = true,
            IsCustom = isCustom,
            IsForeign = isForeign,
            IsLabs = parts.Any(part => part is "labs" or "experimental" or "master"),
            Minor = version.Length > 1 && version[0] == "1" && int.TryParse(version[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor) ? minor : null,
            Image = name,
            CommandLine = value,
            Span = span,
        };
    }
}
