namespace DockerLint.Shell.Parsing;

/// <summary>
/// What a dialect's grammar has beyond POSIX. An unknown <c>sh</c> gets what any such shell has (Bash stands behind it in some
/// images), because a construct that is only perhaps wrong must be read, not reported.
/// </summary>
internal sealed record ShellFeatures
{
    private static readonly ShellFeatures Dash = new() { PlainFunctionNames = true, SureArithmetic = true };
    private static readonly ShellFeatures Ash = new() { TestCommand = true, AnsiCQuotes = true, AmpersandRedirection = true, HereStrings = true, FunctionKeyword = true, LongDescriptors = true, SureArithmetic = true };
    private static readonly ShellFeatures All = new()
    {
        TestCommand = true,
        ArithmeticCommand = true,
        Arrays = true,
        ProcessSubstitution = true,
        HereStrings = true,
        AmpersandRedirection = true,
        FunctionKeyword = true,
        AnsiCQuotes = true,
        ExtendedPatterns = true,
        BraceExpansion = true,
        Select = true,
        LooseNegation = true,
        NumericTargets = true,
        LongDescriptors = true,
        LooseHereDocumentEnd = true,
        BracedLoops = true,
    };

    private static readonly ShellFeatures Bash = All with { CompoundFunctionBodies = true, ExtendedPatterns = false, OptionalExtendedPatterns = true, TestGrammar = true, LegacyArithmetic = true, QuotesInOperands = true };

    /// <summary><c>[[ ]]</c>.</summary>
    public bool TestCommand { get; private init; }

    /// <summary><c>(( ))</c> and <c>for (( ))</c>.</summary>
    public bool ArithmeticCommand { get; private init; }

    /// <summary><c>a=(b c)</c>.</summary>
    public bool Arrays { get; private init; }

    /// <summary><c>&lt;( )</c> and <c>&gt;( )</c>.</summary>
    public bool ProcessSubstitution { get; private init; }

    /// <summary><c>&lt;&lt;&lt;</c>.</summary>
    public bool HereStrings { get; private init; }

    /// <summary><c>&amp;&gt;</c>, <c>|&amp;</c>.</summary>
    public bool AmpersandRedirection { get; private init; }

    /// <summary><c>function name</c>.</summary>
    public bool FunctionKeyword { get; private init; }

    /// <summary><c>$'…'</c> and <c>$"…"</c>.</summary>
    public bool AnsiCQuotes { get; private init; }

    /// <summary><c>@(a|b)</c>.</summary>
    public bool ExtendedPatterns { get; private init; }

    /// <summary>The same where the option <c>extglob</c> is set.</summary>
    public bool OptionalExtendedPatterns { get; private init; }

    /// <summary>What stands in <c>[[ ]]</c> follows the grammar of Bash; else its words are taken as they come.</summary>
    public bool TestGrammar { get; private init; }

    /// <summary><c>!</c> may be repeated and may stand alone.</summary>
    public bool LooseNegation { get; private init; }

    /// <summary><c>&gt;&amp;2&gt;file</c>: a number right before a redirection may be the target of another.</summary>
    public bool NumericTargets { get; private init; }

    /// <summary>The number before a redirection may have several digits; else only one digit is a descriptor.</summary>
    public bool LongDescriptors { get; private init; }

    /// <summary>A here-document in <c>$( )</c> may end, and the substitution with it, at <c>EOF)</c>; one that is announced there may follow it.</summary>
    public bool LooseHereDocumentEnd { get; private init; }

    /// <summary><c>$((</c> opens arithmetic always, never a substitution that begins with a subshell.</summary>
    public bool SureArithmetic { get; private init; }

    /// <summary><c>$[ expression ]</c>.</summary>
    public bool LegacyArithmetic { get; private init; }

    /// <summary>The body of <c>for</c> may stand in braces.</summary>
    public bool BracedLoops { get; private init; }

    /// <summary>In <c>"${a:-'b'}"</c> single quotes quote nothing, but must come in pairs, and no brace between them closes.</summary>
    public bool QuotesInOperands { get; private init; }

    /// <summary><c>{a,b}</c>.</summary>
    public bool BraceExpansion { get; private init; }

    /// <summary><c>select</c> and <c>coproc</c>.</summary>
    public bool Select { get; private init; }

    /// <summary>The body of a function must be a compound command.</summary>
    public bool CompoundFunctionBodies { get; private init; }

    /// <summary>The name of a function must be one that a variable could have.</summary>
    public bool PlainFunctionNames { get; private init; }

    public static ShellFeatures For(ShellDialect dialect) => dialect switch
    {
        ShellDialect.Dash => Dash,
        ShellDialect.Ash => Ash,
        ShellDialect.Bash => Bash,
        _ => All,
    };
}
