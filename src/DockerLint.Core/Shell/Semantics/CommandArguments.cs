namespace DockerLint.Shell.Semantics;

/// <summary>
/// The arguments of a command, told apart into options and operands as <c>getopt</c> does: bundles of letters, values attached or
/// in the next argument, <c>--long=value</c>, options also behind operands, and <c>--</c> as their end.
/// </summary>
public sealed class CommandArguments
{
    private CommandArguments(IReadOnlyList<ShellOption> options, IReadOnlyList<ShellArgument> operands, bool mayHaveMore)
    {
        Options = options;
        Operands = operands;
        MayHaveMore = mayHaveMore;
    }

    /// <summary>The options in order; each letter of a bundle is one.</summary>
    public IReadOnlyList<ShellOption> Options { get; }

    /// <summary>Arguments that are neither options nor values of options, in order. One whose beginning is not known is an operand.</summary>
    public IReadOnlyList<ShellArgument> Operands { get; }

    /// <summary>
    /// Whether there may be options that cannot be seen: an unquoted word whose beginning is not known, or an option with an unquoted
    /// expansion behind it. A word in quotes is one argument even when it is empty, so nobody puts optional options there.
    /// </summary>
    public bool MayHaveMore { get; }

    /// <summary>Tells the arguments of a command apart.</summary>
    public static CommandArguments Parse(SimpleCommand command, OptionSpec spec) => Parse(command.Arguments, spec);

    /// <summary>Tells arguments apart.</summary>
    public static CommandArguments Parse(IReadOnlyList<ShellArgument> arguments, OptionSpec spec)
    {
        var options = new List<ShellOption>();
        var operands = new List<ShellArgument>();
        var mayHaveMore = false;
        var areOptionsOver = false;
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            var start = argument.Value.Parts.Count > 0 ? argument.Value.Parts[0] : string.Empty;
            if (areOptionsOver || start is null || start.Length < 2 || start[0] != '-')
            {
                mayHaveMore |= !areOptionsOver && start is null && argument.MayBeSeveral;
                operands.Add(argument);
                areOptionsOver |= spec.EndsAtOperand;
            }
            else if (argument.Text == "--")
            {
                areOptionsOver = true;
            }
            else
            {
                mayHaveMore |= argument.MayBeSeveral;
                i += Add(options, argument, start, spec, i + 1 < arguments.Count ? arguments[i + 1] : null);
            }
        }

        return new CommandArguments(options, operands, mayHaveMore);
    }

    /// <summary>Whether one of the options is given: yes, no, or null when an argument that is not known could be it.</summary>
    /// <param name="names">Names with their dashes.</param>
    public bool? Has(params string[] names) => Options.Any(option => names.Contains(option.Name)) ? true : MayHaveMore ? null : false;

    /// <summary>The last of the options with one of these names; null when none is seen.</summary>
    public ShellOption? Find(params string[] names) => Options.LastOrDefault(option => names.Contains(option.Name));

    private static int Add(List<ShellOption> options, ShellArgument argument, string start, OptionSpec spec, ShellArgument? next)
    {
        if (start[1] == '-' || spec.SingleDashLong)
        {
            var equals = start.IndexOf('=');
            var name = equals < 0 ? start : start.Substring(0, equals);
            if (equals >= 0)
            {
                options.Add(new ShellOption(name, ValueTail.After(argument.Value, equals + 1), argument, argument));
                return 0;
            }

            var takesNext = spec.TakesValue(name) && argument.Value.IsKnown && next is not null;
            options.Add(new ShellOption(name, takesNext ? next?.Value : null, argument, takesNext ? next : null));
            return takesNext ? 1 : 0;
        }

        for (var i = 1; i < start.Length; i++)
        {
            var name = "-" + start[i];
            var isLast = i == start.Length - 1;
            if (spec.TakesValue(name) && isLast && argument.Value.IsKnown)
            {
                options.Add(new ShellOption(name, next?.Value, argument, next));
                return next is null ? 0 : 1;
            }

            if (spec.TakesValue(name) || (!isLast && start[i + 1] == '='))
            {
                var valueStart = !isLast && start[i + 1] == '=' ? i + 2 : i + 1;
                options.Add(new ShellOption(name, ValueTail.After(argument.Value, valueStart), argument, argument));
                return 0;
            }

            options.Add(new ShellOption(name, null, argument, null));
        }

        return 0;
    }
}
