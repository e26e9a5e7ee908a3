namespace DockerLint.Grammars;

/// <summary>The character and length rules of an image reference, for the parts that are known.</summary>
internal static class ImageReferenceRules
{
    private const int MaximumNameLength = 255;
    private const int MaximumTagLength = 128;

    public static ImageReferenceProblem Check(
        string text, string name, bool? hasRegistry, string? registry, string? path, string? tag, string? digest, char unknown)
    {
        if (text.Length == 0)
        {
            return ImageReferenceProblem.Empty;
        }

        if (path is not null && path.IndexOf(unknown) < 0 && CheckName(name, hasRegistry == true ? registry : null, path) is var fault and not ImageReferenceProblem.None)
        {
            return fault;
        }

        if (tag is not null && tag.IndexOf(unknown) < 0 && CheckTag(tag) is var tagFault and not ImageReferenceProblem.None)
        {
            return tagFault;
        }

        return digest is null || digest.IndexOf(unknown) >= 0 || IsDigest(digest) ? ImageReferenceProblem.None : ImageReferenceProblem.InvalidDigest;
    }

    private static ImageReferenceProblem CheckName(string name, string? registry, string path)
    {
        if (name.Length == 64 && name.All(IsLowerHex))
        {
            return ImageReferenceProblem.HexadecimalName;
        }

        if (path.Any(character => character is >= 'A' and <= 'Z'))
        {
            return ImageReferenceProblem.UppercaseRepository;
        }

        if (!path.Split('/').All(IsPathComponent) || (registry is not null && !IsHost(registry)))
        {
            return ImageReferenceProblem.InvalidName;
        }

        return path.Length > MaximumNameLength ? ImageReferenceProblem.NameTooLong : ImageReferenceProblem.None;
    }

    private static ImageReferenceProblem CheckTag(string tag)
    {
        if (tag.Length == 0 || tag[0] is '.' or '-' || !tag.All(character => IsAlphanumeric(character) || character is '_' or '.' or '-'))
        {
            return ImageReferenceProblem.InvalidTag;
        }

        return tag.Length > MaximumTagLength ? ImageReferenceProblem.TagTooLong : ImageReferenceProblem.None;
    }

    private static bool IsAlphanumeric(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';

    private static bool IsLowerHex(char character) => character is >= 'a' and <= 'f' or >= '0' and <= '9';

    /// <summary>Lower-case letters and digits, with single <c>.</c> or <c>_</c>, <c>__</c> or any number of dashes between them.</summary>
    private static bool IsPathComponent(string component)
    {
        var position = 0;
        while (true)
        {
            var start = position;
            while (position < component.Length && component[position] is >= 'a' and <= 'z' or >= '0' and <= '9')
            {
                position++;
            }

            if (position == start)
            {
                return false;
            }

            if (position == component.Length)
            {
                return true;
            }

            var separator = component[position++];
            if (separator is not ('.' or '_' or '-'))
            {
                return false;
            }

            while (position < component.Length && separator == '-' && component[position] == '-')
            {
                position++;
            }

            position += separator == '_' && position < component.Length && component[position] == '_' ? 1 : 0;
        }
    }

    private static bool IsHost(string host)
    {
        var portStart = host.LastIndexOf(':');
        if (host.StartsWith("[", StringComparison.Ordinal))
        {
            var close = host.IndexOf(']');
            return close > 0 && IpAddress.IsVersion6(host.Substring(1, close - 1))
                && (close == host.Length - 1 || (host[close + 1] == ':' && IsPort(host.Substring(close + 2))));
        }

        var name = portStart < 0 ? host : host.Substring(0, portStart);
        return (portStart < 0 || IsPort(host.Substring(portStart + 1))) && name.Split('.').All(IsDomainComponent);
    }

    private static bool IsPort(string port) => port.Length > 0 && port.All(character => character is >= '0' and <= '9');

    private static bool IsDomainComponent(string component) => component.Length > 0 && component[0] != '-'
        && component[component.Length - 1] != '-' && component.All(character => IsAlphanumeric(character) || character == '-');

    private static bool IsDigest(string digest)
    {
        var colon = digest.IndexOf(':');
        var length = colon < 0 ? 0 : digest.Substring(0, colon) switch { "sha256" => 64, "sha384" => 96, "sha512" => 128, _ => 0 };
        return length > 0 && digest.Length - colon - 1 == length && digest.Skip(colon + 1).All(IsLowerHex);
    }
}
