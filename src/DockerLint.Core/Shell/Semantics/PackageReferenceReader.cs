namespace DockerLint.Shell.Semantics;

/// <summary>Tells what an operand of a package manager is and splits name and version.</summary>
internal static class PackageReferenceReader
{
    private static readonly string[] Archives = [".deb", ".rpm", ".apk", ".whl", ".tgz", ".tar.gz", ".tar.bz2", ".tar.xz", ".tar.zst", ".tar", ".zip", ".egg", ".conda", ".gem", ".nupkg", ".pkg.tar"];
    private static readonly string[] Projects = ["proj", ".sln", ".slnx", ".slnf", "packages.config"];
    private static readonly string[] VersionControl = ["git+", "hg+", "svn+", "bzr+", "git:", "git@", "ssh:", "github:", "gitlab:", "bitbucket:", "gist:"];

    public static PackageReference Read(ShellArgument argument, PackageSyntax syntax)
    {
        var text = new PackageText(argument.Value);
        if (text.IsWhollyUnknown)
        {
            return new PackageReference(argument, PackageKind.Unknown, null, null);
        }

        var kind = KindOf(text.Text, syntax);
        if (kind != PackageKind.Name)
        {
            return new PackageReference(argument, kind, null, null);
        }

        var (nameStart, nameEnd, versionStart) = Split(text.Text, syntax);
        var name = text.Slice(nameStart, nameEnd).Text;
        var version = versionStart < 0 || versionStart >= text.Text.Length ? null : text.Slice(versionStart, text.Text.Length);
        return new PackageReference(argument, kind, string.IsNullOrEmpty(name) ? null : name, version);
    }

    private static PackageKind KindOf(string text, PackageSyntax syntax)
    {
        if (syntax == PackageSyntax.Python && text.IndexOf('@') > 0 && !StartsWithAny(text, VersionControl))
        {
            // "name @ address"; anything else with such a sign is no name.
            text = text.Substring(text.IndexOf('@') + 1).TrimStart();
        }

        if (StartsWithAny(text, VersionControl))
        {
            return PackageKind.VersionControl;
        }

        if (text.IndexOf("://", StringComparison.Ordinal) >= 0)
        {
            return text.EndsWith(".git", StringComparison.Ordinal) ? PackageKind.VersionControl : PackageKind.Url;
        }

        if (text[0] is '/' or '~' || text == "." || text == ".." || StartsWithAny(text, ["./", "../", "file:", "link:", ".\\"]) || text.IndexOf('\\') >= 0 || (text.Length > 2 && text[1] == ':' && text[2] is '/'))
        {
            return syntax == PackageSyntax.Debian || Archives.Any(ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? PackageKind.Archive : PackageKind.Path;
        }

        if (Archives.Any(ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) && syntax is not (PackageSyntax.At or PackageSyntax.Plain))
        {
            return PackageKind.Archive;
        }

        return syntax switch
        {
            PackageSyntax.Plain when Projects.Any(ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) => PackageKind.Path,
            PackageSyntax.Alpine when text[0] == '!' => PackageKind.Exclusion,
            PackageSyntax.Rpm when text[0] == '@' => PackageKind.Group,
            PackageSyntax.Python or PackageSyntax.Rpm when text.IndexOf('/') > 0 => PackageKind.Path,
            PackageSyntax.Python when text.IndexOf('[') == 0 || text.StartsWith(".[", StringComparison.Ordinal) => PackageKind.Path,
            PackageSyntax.Node when text[0] != '@' && text.IndexOf('/') > 0 && text.IndexOf('@') < 0 => PackageKind.VersionControl,
            _ => PackageKind.Name,
        };
    }

    private static (int NameStart, int NameEnd, int VersionStart) Split(string text, PackageSyntax syntax)
    {
        switch (syntax)
        {
            case PackageSyntax.Debian:
                return At(text, 0, text.IndexOfAny(['=', '/']));
            case PackageSyntax.Alpine:
                return At(text, 0, text.IndexOfAny(['=', '<', '>', '~', '@']));
            case PackageSyntax.Rpm:
                var sign = text.IndexOfAny(['=', '<', '>']);
                return At(text, 0, sign >= 0 ? sign : RpmVersionStart(text));
            case PackageSyntax.Python:
                var version = text.IndexOfAny(['=', '<', '>', '!', '~']);
                var end = text.IndexOfAny(['=', '<', '>', '!', '~', '[', ';', ' ']);
                return (0, end < 0 ? text.Length : end, text.IndexOf(';') is var marker && marker >= 0 && marker < version ? -1 : version);
            case PackageSyntax.Conda:
                var channel = text.IndexOf("::", StringComparison.Ordinal);
                return At(text, channel < 0 ? 0 : channel + 2, text.IndexOfAny(['=', '<', '>', '!', '~', ' '], channel < 0 ? 0 : channel + 2));
            case PackageSyntax.Node:
                return At(text, 0, text.Length > 1 ? text.IndexOf('@', 1) : -1);
            case PackageSyntax.At:
                return At(text, 0, text.IndexOf('@'));
            case PackageSyntax.Colon:
                return At(text, 0, text.IndexOfAny([':', '=']));
            default:
                return (0, text.Length, -1);
        }
    }

    private static (int NameStart, int NameEnd, int VersionStart) At(string text, int start, int separator) => (start, separator < 0 ? text.Length : separator, separator);

    // "name-version" or "name-version-release.arch": both begin with a digit, which keeps java-1.8.0-openjdk a name.
    private static int RpmVersionStart(string text)
    {
        var last = text.LastIndexOf('-');
        if (last <= 0 || !IsVersion(text, last + 1))
        {
            return -1;
        }

        var before = text.LastIndexOf('-', last - 1);
        return before > 0 && IsVersion(text, before + 1) ? before : last;
    }

    private static bool IsVersion(string text, int index) => index < text.Length && text[index] is (>= '0' and <= '9') or '\uFFFF';

    private static bool StartsWithAny(string text, string[] starts) => starts.Any(start => text.StartsWith(start, StringComparison.Ordinal));
}
