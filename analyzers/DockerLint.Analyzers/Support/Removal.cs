using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>What <c>rm</c> and <c>find</c> take away.</summary>
internal static class Removal
{
    private static readonly char[] Wildcards = ['*', '?', '['];

    /// <summary>Whether a command removes a folder or what is in it; yes also when that cannot be known.</summary>
    /// <param name="command">The command.</param>
    /// <param name="path">An absolute path, or the end of one such as <c>.cache/pip</c>.</param>
    public static bool Covers(SimpleCommand command, string path)
    {
        if (command.Name == "rm")
        {
            return command.Arguments.Any(argument => Covers(argument, path)) || (command.HasWrapper("xargs") && (command.PipedFrom is not { } source || source.Arguments.Any(argument => Covers(argument, path))));
        }

        return command.Name == "find"
            && command.Arguments.Any(argument => argument.Text is "-delete" or "-exec" or "-execdir")
            && command.Arguments.Any(argument => Covers(argument, path));
    }

    private static bool Covers(ShellArgument argument, string path)
    {
        // The text up to what is not known or is expanded to several words.
        var known = argument.Value.Parts.Count > 0 ? argument.Value.Parts[0] : string.Empty;
        if (known is null)
        {
            return true;
        }

        if (known.StartsWith("-", StringComparison.Ordinal))
        {
            return false;
        }

        if (path[0] != '/')
        {
            known = "/" + known.TrimStart('~', '/');
            var index = known.IndexOf(path.Split('/')[0], StringComparison.Ordinal);
            if (index < 0)
            {
                return false;
            }

            known = "/" + known.Substring(index);
            path = "/" + path;
        }

        if (!argument.Value.IsKnown || argument.Word.ContainsBraceExpansion)
        {
            return known.StartsWith(path, StringComparison.Ordinal) || path.StartsWith(known, StringComparison.Ordinal);
        }

        var wildcard = known.IndexOfAny(Wildcards);
        if (wildcard < 0)
        {
            return PathText.IsSameOrBelow(path, known);
        }

        // "/var/lib/apt/lists/*" and "/var/lib/apt/*" take what is in the folder; "/var/l*" may.
        var folder = known.Substring(0, wildcard);
        return folder.EndsWith("/", StringComparison.Ordinal) ? PathText.IsSameOrBelow(path, folder) : path.StartsWith(folder, StringComparison.Ordinal) || folder.StartsWith(path + "/", StringComparison.Ordinal);
    }
}
