using DockerLint.Shell.Semantics;
using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>Says of the variables of one script whether their values can be split or matched against files.</summary>
/// <param name="variables">The variables of the script.</param>
/// <param name="comesFromFile">Whether a name is one of the file around the script (ENV, ARG).</param>
internal sealed class ShellSafeValues(ShellVariables variables, Func<string, bool> comesFromFile)
{
    // Numbers all of them.
    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal) { "#", "?", "$", "!", "-", "UID", "EUID", "RANDOM", "SHLVL", "LINENO", "PPID", "OPTIND", "SECONDS", "COLUMNS", "LINES", "BASHPID" };

    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);
    private int depth;

    /// <summary>
    /// Whether no value of a variable falls apart outside of quotes: it is a number, or comes from ENV or ARG, or all that the
    /// script assigns is one plain word.
    /// </summary>
    public bool IsSafe(string name)
    {
        if (Numbers.Contains(name))
        {
            return true;
        }

        if (known.TryGetValue(name, out var safe))
        {
            return safe;
        }

        var assignments = variables.AssignmentsOf(name);
        if (assignments.Count == 0)
        {
            return known[name] = comesFromFile(name);
        }

        if (depth > 50)
        {
            return false;
        }

        // A value that is made of itself adds nothing to the question.
        known[name] = true;
        depth++;
        var result = assignments.All(IsSafe);
        depth--;
        return known[name] = result;
    }

    /// <summary>Whether only loops over lists that the shell has split already give a variable its values, so that no blank is in them.</summary>
    public bool IsElement(string name)
    {
        var assignments = variables.AssignmentsOf(name);
        return assignments.Count > 0
            && assignments.All(assignment => assignment.Source == ShellVariableSource.Loop && assignment.Values.All(word => word.Parts.All(part => part is not (DoubleQuotedTextSyntax or SingleQuotedTextSyntax)) && !word.Parts.OfType<LiteralTextSyntax>().Any(text => !IsPlain(text.Value))));
    }

    /// <summary>Whether every value that the script assigns is plain text of its own, so that where it falls apart it is meant to.</summary>
    public bool IsPlainText(string name)
    {
        var assignments = variables.AssignmentsOf(name);
        return assignments.Count > 0
            && assignments.All(assignment => assignment.Source is ShellVariableSource.Assignment or ShellVariableSource.Declaration && assignment.Values.Count > 0 && !assignment.Values[0].DescendantNodes().Any(IsExpansion));
    }

    private static bool IsExpansion(DockerLint.Syntax.SyntaxNode node) => node is ParameterExpansionSyntax or CommandSubstitutionSyntax or ProcessSubstitutionSyntax or ArrayLiteralSyntax;

    private bool IsSafe(ShellVariableAssignment assignment) => assignment.Source switch
    {
        ShellVariableSource.Arithmetic => true,
        ShellVariableSource.Declaration when assignment.Values.Count == 0 => assignment.IsExported || comesFromFile(assignment.Name),
        ShellVariableSource.Declaration => IsSafe(assignment.Values[0].Parts),
        // Nothing is not much of a value, but another one will be.
        ShellVariableSource.Assignment => IsSafe(assignment.Values[0].Parts) || (IsEmpty(assignment.Values[0]) && variables.AssignmentsOf(assignment.Name).Any(other => other.Values.Count > 0 && !IsEmpty(other.Values[0]))),
        // A list in a variable has several words, which each may be anything.
        ShellVariableSource.Loop => assignment.Values.Count > 0 && assignment.Values.All(word => IsSafe(word.Parts) && !word.Parts.Any(part => part is ParameterExpansionSyntax)),
        ShellVariableSource.Default => assignment.Values.Count > 0 && IsSafe(assignment.Values[0].Parts),
        _ => false,
    };

    private static bool IsEmpty(ShellWordSyntax word) => word.IsMissing || word.Parts.All(part => part is DoubleQuotedTextSyntax { Parts.Count: 0 } or SingleQuotedTextSyntax { Value.Length: 0 });

    /// <summary>Whether the parts of a word make one plain word.</summary>
    public bool IsSafe(IReadOnlyList<ShellWordPartSyntax> parts)
    {
        if (parts.Count == 0)
        {
            return false;
        }

        foreach (var part in parts)
        {
            var isSafe = part switch
            {
                LiteralTextSyntax literal => IsPlain(literal.Value),
                EscapedTextSyntax escaped => IsPlain(escaped.Value),
                SingleQuotedTextSyntax quoted => IsPlain(quoted.Value) && quoted.Value.Length > 0,
                AnsiCQuotedTextSyntax quoted => IsPlain(quoted.Value),
                DoubleQuotedTextSyntax quoted => IsSafe(quoted.Parts) && quoted.Parts.Count > 0,
                ParameterExpansionSyntax { IsLength: true } => true,
                ParameterExpansionSyntax { Subscript: null, IsIndirect: false, Operator: "" } expansion => IsSafe(expansion.ParameterName),
                ParameterExpansionSyntax { Subscript: null, IsIndirect: false, Operator: "#" or "##" or "%" or "%%" or ":" } expansion => comesFromFile(expansion.ParameterName) && !variables.IsAssigned(expansion.ParameterName),
                ArithmeticExpansionSyntax => true,
                _ => false,
            };
            if (!isSafe)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(string text) => text.IndexOfAny([' ', '\t', '\n', '*', '?', '[']) < 0;
}
