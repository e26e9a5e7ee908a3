using Sprache;

namespace DockerLint.Grammars;

/// <summary>The Sprache grammar of <see cref="PlatformSpec"/>.</summary>
internal static class PlatformGrammar
{
    private static readonly Parser<string> Name = Parse.Char(character => IsNameCharacter(character) || character == '.', "a letter or digit").AtLeastOnce().Text();

    // Behind the version may stand features, each after a plus sign.
    private static readonly Parser<string> Version =
        from open in Parse.Char('(')
        from version in Parse.Char(character => IsNameCharacter(character) || character is '.' or '%' or '+', "a version").Many().Text()
        from close in Parse.Char(')')
        select version;

    private static readonly Parser<string> Part = from slash in Parse.Char('/') from name in Name select name;

    private static readonly Parser<PlatformSpec> Platform =
        from first in Parse.Char(IsNameCharacter, "a letter or digit").AtLeastOnce().Text()
        from version in Version.Optional()
        from architecture in Part.Optional()
        from variant in Part.Optional()
        select Create(first, version.GetOrDefault(), architecture.GetOrDefault(), variant.GetOrDefault());

    public static bool TryRead(string text, out PlatformSpec? platform, out GrammarProblem problem)
    {
        if (!SpracheReader.TryRead(Platform, text, "a platform such as linux/amd64 or linux/arm/v7", out platform, out problem))
        {
            return false;
        }

        if (platform is { IsKnownOperatingSystem: true, IsKnownArchitecture: true } || text.IndexOf('/') >= 0)
        {
            return true;
        }

        platform = null;
        problem = new GrammarProblem(new TextSpan(0, text.Length), $"'{text}' is neither a known operating system nor a known architecture");
        return false;
    }

    private static bool IsNameCharacter(char character) =>
        character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '-';

    private static PlatformSpec Create(string first, string? version, string? architecture, string? variant)
    {
        var system = PlatformNames.OperatingSystem(first);
        var systemVersion = string.IsNullOrEmpty(version) ? null : version;
        if (architecture is not null)
        {
            var (name, revision) = PlatformNames.Architecture(architecture, variant);
            return new PlatformSpec(system, systemVersion, name, revision);
        }

        if (PlatformNames.IsOperatingSystem(system))
        {
            return new PlatformSpec(system, systemVersion, null, null);
        }

        var (lone, loneVariant) = PlatformNames.Architecture(first, null);
        return new PlatformSpec(null, null, lone, loneVariant);
    }
}
