namespace DockerLint.Shell.Semantics;

/// <summary>Which options of a program take a value; whatever else begins with a dash is a flag.</summary>
public sealed class OptionSpec
{
    private readonly HashSet<string> valueOptions;

    private OptionSpec(IEnumerable<string> valueOptions, bool singleDashLong, bool endsAtOperand)
    {
        this.valueOptions = new HashSet<string>(valueOptions, StringComparer.Ordinal);
        SingleDashLong = singleDashLong;
        EndsAtOperand = endsAtOperand;
    }

    /// <summary>No option takes a value.</summary>
    public static OptionSpec Flags { get; } = new([], singleDashLong: false, endsAtOperand: false);

    /// <summary>Whether one dash begins a long name (<c>-mod=vendor</c>), so that there are no bundles.</summary>
    public bool SingleDashLong { get; }

    /// <summary>Whether the first operand ends the options, as for programs that run others.</summary>
    public bool EndsAtOperand { get; }

    /// <summary>The options that take a value.</summary>
    /// <param name="options">With their dashes and separated by blanks: <c>"-o -t --option --target-release"</c>.</param>
    /// <param name="singleDashLong">See <see cref="SingleDashLong"/>.</param>
    /// <param name="endsAtOperand">See <see cref="EndsAtOperand"/>.</param>
    public static OptionSpec TakingValues(string options, bool singleDashLong = false, bool endsAtOperand = false) =>
        new(options.Split([' '], StringSplitOptions.RemoveEmptyEntries), singleDashLong, endsAtOperand);

    /// <summary>Whether an option, given with its dashes, takes a value.</summary>
    public bool TakesValue(string option) => valueOptions.Contains(option);

    /// <summary>The same with further options that take a value.</summary>
    internal OptionSpec With(IEnumerable<string> options) => new(valueOptions.Concat(options), SingleDashLong, EndsAtOperand);
}
