using System.Globalization;
using DockerLint.Grammars;
using DockerLint.Semantics;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>The frontend that a file asks for with <c># syntax=</c>; the builder's own without it.</summary>
public sealed class DockerfileFrontend
{
    private static readonly string[] Official = ["docker/dockerfile", "docker/dockerfile-upstream"];

    private DockerfileFrontend()
    {
    }

    /// <summary>Whether the file names one.</summary>
    public bool IsDeclared { get; private init; }

    /// <summary>Whether it is none of Docker's: nothing is known of the instructions and flags that it takes.</summary>
    public bool IsCustom { get; private init; }

    /// <summary>Whether it is of the labs channel (or of its forerunner, experimental), which has more flags.</summary>
    public bool IsLabs { get; private init; }

    /// <summary>The minor version of 1.x that is asked for; null when the newest one is, or no known one.</summary>
    public int? Minor { get; private init; }

    /// <summary>The frontend of a file.</summary>
    public static DockerfileFrontend Of(DockerfileSyntaxTree tree) =>
        tree.Root.Directives.FirstOrDefault(directive => directive is { Name: "syntax", IsRepeated: false }) is { } syntax
            ? Parse(syntax.Value)
            : new DockerfileFrontend();

    /// <summary>Reads the value of <c># syntax=</c>; what follows a blank are arguments.</summary>
    public static DockerfileFrontend Parse(string value)
    {
        var image = ImageReference.Parse(value.Split(' ', '\t')[0]);
        if (image.FamiliarName is not { } name || !Official.Contains(name, StringComparer.Ordinal))
        {
            return new DockerfileFrontend { IsDeclared = true, IsCustom = true };
        }

        var tag = image.Tag ?? string.Empty;
        var parts = tag.Split('-');
        var version = parts[0].Split('.');
        return new DockerfileFrontend
        {
            IsDeclared = true,
            IsLabs = parts.Any(part => part is "labs" or "experimental" or "master"),
            Minor = version.Length > 1 && version[0] == "1" && int.TryParse(version[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor) ? minor : null,
        };
    }
}
