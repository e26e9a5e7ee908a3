namespace DockerLint.Shell.Semantics;

/// <summary>Finds the sub-command of a package manager among its operands.</summary>
internal static class SubCommandReader
{
    public static (string? SubCommand, ShellArgument? Argument, IReadOnlyList<ShellArgument> Operands) Read(PackageManagerInfo info, CommandArguments arguments, int skip)
    {
        var operands = arguments.Operands.Skip(skip).ToArray();
        if (info.Manager == PackageManager.Pacman || operands.Length == 0)
        {
            return (null, null, operands);
        }

        if (operands[0].Text is not { } first || operands[0].MayBeSeveral)
        {
            return (null, null, operands.Skip(1).ToArray());
        }

        if (info.Manager == PackageManager.DotNet && first is "add" or "remove")
        {
            // dotnet add [PROJECT] package NAME
            var index = Array.FindIndex(operands, operand => operand.Text == "package");
            return index is 1 or 2 ? (first + " package", operands[0], operands.Skip(index + 1).ToArray()) : (first, operands[0], operands.Skip(1).ToArray());
        }

        return info.HasTwoWords(first) && operands.Length > 1 && operands[1].Text is { } second
            ? (first + " " + second, operands[0], operands.Skip(2).ToArray())
            : (first, operands[0], operands.Skip(1).ToArray());
    }
}
