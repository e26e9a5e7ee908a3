using System.Globalization;

namespace DockerLint.Projects;

/// <summary>A target framework by its short name, such as <c>net8.0</c>, <c>net8.0-windows10.0.19041</c>, <c>netcoreapp3.1</c> or <c>net48</c>.</summary>
public sealed class TargetFramework
{
    private TargetFramework(string name, TargetFrameworkKind kind, int major, int minor, string? platform)
    {
        Name = name;
        Kind = kind;
        Major = major;
        Minor = minor;
        Platform = platform;
    }

    /// <summary>The name as written.</summary>
    public string Name { get; }

    /// <summary>Which family it belongs to.</summary>
    public TargetFrameworkKind Kind { get; }

    /// <summary>The major version: 8 of <c>net8.0</c>, 4 of <c>net48</c>.</summary>
    public int Major { get; }

    /// <summary>The minor version: 1 of <c>netcoreapp3.1</c>, 8 of <c>net48</c>.</summary>
    public int Minor { get; }

    /// <summary>The operating system without its version, in lower case, such as <c>windows</c>; null when it is for all.</summary>
    public string? Platform { get; }

    /// <summary>Whether what is built for it runs on a .NET runtime of an image: .NET Core and its successors.</summary>
    public bool IsModern => Kind == TargetFrameworkKind.Net;

    /// <summary>Reads a short name, letters of any case; null when it is none that is known.</summary>
    public static TargetFramework? TryParse(string name)
    {
        var text = name.Trim().ToLowerInvariant();
        var dash = text.IndexOf('-');
        var platform = dash < 0 ? null : text.Substring(dash + 1).TrimEnd("0123456789.".ToCharArray());
        var framework = dash < 0 ? text : text.Substring(0, dash);
        var digits = framework.IndexOfAny("0123456789".ToCharArray());
        if (digits < 0 || platform is { Length: 0 })
        {
            return null;
        }

        var version = framework.Substring(digits);
        return framework.Substring(0, digits) switch
        {
            "netcoreapp" when TryReadVersion(version, out var major, out var minor) => new TargetFramework(name, TargetFrameworkKind.Net, major, minor, platform),
            "netstandard" when TryReadVersion(version, out var major, out var minor) => new TargetFramework(name, TargetFrameworkKind.Standard, major, minor, platform),
            "net" when version.IndexOf('.') >= 0 && TryReadVersion(version, out var major, out var minor) =>
                new TargetFramework(name, major >= 5 ? TargetFrameworkKind.Net : TargetFrameworkKind.Framework, major, minor, platform),
            "net" when version.Length is 2 or 3 && version.All(character => character is >= '0' and <= '9') && version[0] is >= '1' and <= '4' =>
                new TargetFramework(name, TargetFrameworkKind.Framework, version[0] - '0', version[1] - '0', platform),
            _ => null,
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static bool TryReadVersion(string text, out int major, out int minor)
    {
        minor = 0;
        var dot = text.IndexOf('.');
        return int.TryParse(dot < 0 ? text : text.Substring(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out major)
            & (dot < 0 || int.TryParse(text.Substring(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out minor));
    }
}
