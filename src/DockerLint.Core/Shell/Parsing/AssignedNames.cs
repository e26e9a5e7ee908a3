using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <summary>Which names a simple command gives a value to.</summary>
internal static class AssignedNames
{
    private static readonly HashSet<string> Declarations = new(StringComparer.Ordinal) { "export", "readonly", "declare", "typeset", "local" };
    private static readonly HashSet<string> Readers = new(StringComparer.Ordinal) { "read", "unset", "getopts", "mapfile", "readarray", "printf", "let" };

    /// <summary>Whether a command takes assignments as its arguments.</summary>
    public static bool IsDeclaration(string? name) => name is not null && Declarations.Contains(name);

    /// <summary>The names; too many rather than too few, since each of them only becomes unknown.</summary>
    public static IEnumerable<string> Of(SimpleCommandSyntax command)
    {
        var names = command.Assignments.Select(assignment => assignment.Name);
        var index = command.Words.Count > 1 && command.Words[0].LiteralText is "command" or "builtin" ? 1 : 0;
        if (command.Words.Count <= index || command.Words[index].LiteralText is not { } name || !(Declarations.Contains(name) || Readers.Contains(name)))
        {
            return names;
        }

        return names.Concat(command.Words.Skip(index + 1).Select(NameIn).Where(found => found.Length > 0));
    }

    private static string NameIn(ShellWordSyntax word) =>
        word.Parts.Count > 0 && word.Parts[0] is LiteralTextSyntax literal ? literal.Value.Substring(0, ShellCharacters.NameEnd(literal.Value, 0)) : string.Empty;
}
