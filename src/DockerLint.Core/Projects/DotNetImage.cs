using System.Globalization;
using DockerLint.Grammars;

namespace DockerLint.Projects;

/// <summary>
/// An image of <c>mcr.microsoft.com/dotnet</c>, told apart by its repository and the words of its tag:
/// <c>A.B[.C][-preview.N][-distribution][-architecture][-composite][-extra][-aot]</c>. What an unknown tag could be is null.
/// </summary>
public sealed class DotNetImage
{
    private const string Registry = "mcr.microsoft.com/dotnet/";

    private readonly string[]? words;

    private DotNetImage(ImageReference reference, DotNetImageKind kind, string repository)
    {
        Reference = reference;
        Kind = kind;
        Repository = repository;
        words = reference.HasTag == true ? reference.Tag?.ToLowerInvariant().Split('-') : null;
        if (words is { Length: > 0 })
        {
            var numbers = words[0].Split('.');
            Major = Number(numbers, 0);
            Minor = Major is null ? null : Number(numbers, 1);
        }
    }

    /// <summary>The reference.</summary>
    public ImageReference Reference { get; }

    /// <summary>What it is for.</summary>
    public DotNetImageKind Kind { get; }

    /// <summary>Its repository without registry and without <c>nightly/</c> or <c>core/</c>, such as <c>aspnet</c>.</summary>
    public string Repository { get; }

    /// <summary>The major version of .NET; null when it is not known.</summary>
    public int? Major { get; }

    /// <summary>The minor version; null when it is not known or not written.</summary>
    public int? Minor { get; }

    /// <summary>Whether it has neither a shell nor a package manager: chiseled or distroless; null when that is not known.</summary>
    public bool? IsDistroless => HasWord("chiseled") is true || HasWord("distroless") is true ? true : words is null ? null : false;

    /// <summary>Whether it is an Alpine; null when that is not known.</summary>
    public bool? IsAlpine => HasWord("alpine");

    /// <summary>Whether it has ICU and time zones beyond the small default of its distribution; null when that is not known.</summary>
    public bool? IsExtra => HasWord("extra");

    /// <summary>Whether it runs on Windows; null when that is not known: a tag without a distribution has both.</summary>
    public bool? IsWindows => HasWord("nanoserver") is true || HasWord("windowsservercore") is true ? true : words is null || words.Length < 2 ? null : false;

    /// <summary>Whether an application for a framework of this version can start on it without rolling forward: same major version, and no newer minor one.</summary>
    /// <returns>Null when that is not known, and for images without a runtime.</returns>
    public bool? Runs(TargetFramework framework) =>
        Kind is DotNetImageKind.RuntimeDeps or DotNetImageKind.Other || !framework.IsModern || Major is not { } major ? null
        : major != framework.Major ? false
        : Minor is not { } minor ? null
        : minor >= framework.Minor;

    /// <summary>The image of a reference; null when it is none of .NET or not known.</summary>
    public static DotNetImage? From(ImageReference? reference)
    {
        if (reference?.FamiliarName is not { } name || !name.StartsWith(Registry, StringComparison.Ordinal))
        {
            return null;
        }

        var repository = name.Substring(Registry.Length);
        foreach (var prefix in new[] { "nightly/", "core/" })
        {
            if (repository.StartsWith(prefix, StringComparison.Ordinal))
            {
                repository = repository.Substring(prefix.Length);
            }
        }

        DotNetImageKind? kind = repository switch
        {
            "sdk" => DotNetImageKind.Sdk,
            "aspnet" => DotNetImageKind.AspNet,
            "runtime" => DotNetImageKind.Runtime,
            "runtime-deps" => DotNetImageKind.RuntimeDeps,
            "framework" => null,
            _ => repository.StartsWith("framework/", StringComparison.Ordinal) ? null : DotNetImageKind.Other,
        };
        return kind is { } known ? new DotNetImage(reference, known, repository) : null;
    }

    /// <summary>The reference; for the debugger.</summary>
    public override string ToString() => Reference.ToString();

    private static int? Number(string[] numbers, int index) =>
        index < numbers.Length && int.TryParse(numbers[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private bool? HasWord(string start) => words is null ? null : Array.Exists(words, word => word.StartsWith(start, StringComparison.Ordinal));
}
