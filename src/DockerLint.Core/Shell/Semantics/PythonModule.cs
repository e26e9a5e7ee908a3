namespace DockerLint.Shell.Semantics;

/// <summary><c>python -m module</c>.</summary>
internal static class PythonModule
{
    public static (string Name, IReadOnlyList<ShellArgument> Arguments)? Find(SimpleCommand command)
    {
        if (command.Name is not { } name || !IsPython(name))
        {
            return null;
        }

        for (var i = 0; i < command.Arguments.Count; i++)
        {
            if (command.Arguments[i].Text is not { Length: > 1 } text || text[0] != '-')
            {
                return null;
            }

            if (text[text.Length - 1] == 'm' && text[1] != '-')
            {
                return i + 1 < command.Arguments.Count && command.Arguments[i + 1].Text is { } module ? (module, command.Arguments.Skip(i + 2).ToArray()) : null;
            }

            i += text is "-W" or "-X" ? 1 : 0;
        }

        return null;
    }

    private static bool IsPython(string name) => name.StartsWith("python", StringComparison.Ordinal) && name.Skip(6).All(c => c is '.' or (>= '0' and <= '9'));
}
