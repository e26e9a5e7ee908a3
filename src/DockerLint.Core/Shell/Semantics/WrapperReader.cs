using DockerLint.Shell.Parsing;

namespace DockerLint.Shell.Semantics;

/// <summary>Sees through the programs that only run another one.</summary>
internal static class WrapperReader
{
    /// <summary>Takes wrappers and their assignments off the front; returns the index of the command's own name.</summary>
    public static int Read(IReadOnlyList<ShellArgument> arguments, List<CommandWrapper> wrappers, List<ShellAssignment> assignments)
    {
        var index = 0;
        while (index < arguments.Count && arguments[index].Text is { } text)
        {
            var name = ProgramName(text);
            if (WrapperTable.Find(name) is not { } spec || FindCommand(arguments, index + 1, spec, assignments) is not { } next)
            {
                break;
            }

            wrappers.Add(new CommandWrapper(name, arguments[index].Span, arguments.Skip(index + 1).Take(next - index - 1).ToArray()));
            index = next;
        }

        return index;
    }

    /// <summary>The last segment of a path.</summary>
    public static string ProgramName(string text)
    {
        var name = text.Substring(text.LastIndexOf('/') + 1);
        return name.Length == 0 ? text : name;
    }

    private static int? FindCommand(IReadOnlyList<ShellArgument> arguments, int start, WrapperSpec spec, List<ShellAssignment> assignments)
    {
        var found = new List<ShellAssignment>();
        var operands = spec.Operands;
        var hasRequired = spec.RequiredOption.Length == 0;
        var areOptionsOver = false;
        for (var i = start; i < arguments.Count; i++)
        {
            var text = arguments[i].Text;
            var known = arguments[i].Value.Parts.Count > 0 ? arguments[i].Value.Parts[0] : null;
            if (!areOptionsOver && text == "--")
            {
                areOptionsOver = true;
            }
            else if (!areOptionsOver && known is { Length: > 0 } && known[0] == '-')
            {
                if (IsAmong(known, spec.RunsNothingWith))
                {
                    return null;
                }

                hasRequired |= IsAmong(known, spec.RequiredOption);
                i += TakesNext(known, spec.Options) ? 1 : 0;
            }
            else if (spec.TakesAssignments && known is not null && AssignmentIn(arguments[i], known) is { } assignment)
            {
                found.Add(assignment);
            }
            else if (operands > 0)
            {
                operands--;
                areOptionsOver = true;
            }
            else if (!hasRequired)
            {
                return null;
            }
            else
            {
                assignments.AddRange(found);
                return i;
            }
        }

        return null;
    }

    private static bool IsAmong(string option, string options) =>
        options.Length > 0 && options.Split(' ').Any(other => option == other || (other.Length > 2 && option.StartsWith(other + "=", StringComparison.Ordinal)));

    private static bool TakesNext(string option, OptionSpec spec)
    {
        if (option.StartsWith("--", StringComparison.Ordinal))
        {
            return spec.TakesValue(option);
        }

        for (var i = 1; i < option.Length; i++)
        {
            if (spec.TakesValue("-" + option[i]))
            {
                return i == option.Length - 1;
            }
        }

        return false;
    }

    private static ShellAssignment? AssignmentIn(ShellArgument argument, string known)
    {
        var end = ShellCharacters.NameEnd(known, 0);
        return end > 0 && end < known.Length && known[end] == '='
            ? new ShellAssignment(known.Substring(0, end), ValueTail.After(argument.Value, end + 1), argument.Span)
            : null;
    }
}
