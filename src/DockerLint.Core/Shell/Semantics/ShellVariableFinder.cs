using DockerLint.Shell.Parsing;
using DockerLint.Shell.Syntax;
using DockerLint.Syntax;

namespace DockerLint.Shell.Semantics;

/// <summary>Collects what a script says of variables.</summary>
internal sealed class ShellVariableFinder(ShellScript script)
{
    private readonly List<ShellVariableAssignment> assignments = [];
    private readonly List<ShellVariableUse> uses = [];
    private bool mayHaveMore;

    public ShellVariables Find()
    {
        foreach (var tree in OwnTrees())
        {
            foreach (var node in tree.Root.DescendantNodes())
            {
                Visit(node);
            }
        }

        return new ShellVariables(assignments, uses, mayHaveMore);
    }

    private IEnumerable<ShellSyntaxTree> OwnTrees()
    {
        var others = new HashSet<ShellSyntaxTree>();
        foreach (var command in script.Commands)
        {
            if (command is { Syntax: { } syntax, Origin: not (CommandOrigin.Script or CommandOrigin.Eval) })
            {
                others.Add(syntax.SyntaxTree);
            }
        }

        return script.Trees.Where(tree => !others.Contains(tree));
    }

    private void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case SimpleCommandSyntax command:
                VisitCommand(command);
                break;
            case TestCommandSyntax test:
                VisitTest(test.Words);
                break;
            case ForCommandSyntax { VariableToken.IsMissing: false } loop:
                assignments.Add(new(loop.VariableToken.Text, ShellVariableSource.Loop, loop.SyntaxTree.GetFileSpan(loop.VariableToken.Span), loop.Words, IsExported: false));
                break;
            case ParameterExpansionSyntax expansion:
                VisitExpansion(expansion);
                break;
            case ArithmeticExpressionSyntax arithmetic:
                VisitArithmetic(arithmetic);
                break;
        }
    }

    private void VisitExpansion(ParameterExpansionSyntax expansion)
    {
        var name = expansion.ParameterName;
        if (!ShellCharacters.IsNameText(name))
        {
            return;
        }

        var symbol = expansion.Operator.TrimStart(':');
        if (symbol == "=")
        {
            assignments.Add(new(name, ShellVariableSource.Default, expansion.FileSpan, expansion.Operand is { } operand ? [operand] : [], IsExported: false));
        }

        uses.Add(new(name, expansion.FileSpan, IsGuarded: symbol is "-" or "=" or "+" or "?", IsTest: IsAllOfTest(expansion)));
    }

    private void VisitArithmetic(ArithmeticExpressionSyntax arithmetic)
    {
        foreach (var part in arithmetic.Parts.OfType<LiteralTextSyntax>())
        {
            for (var i = 0; i < part.Value.Length; i++)
            {
                var end = ShellCharacters.NameEnd(part.Value, i);
                if (end > i && !(i > 0 && ShellCharacters.IsName(part.Value[i - 1])))
                {
                    var span = part.SyntaxTree.GetFileSpan(new TextSpan(part.Span.Start + i, end - i));
                    var name = part.Value.Substring(i, end - i);
                    uses.Add(new(name, span, IsGuarded: false, IsTest: false));
                    if (arithmetic.MayAssign)
                    {
                        assignments.Add(new(name, ShellVariableSource.Arithmetic, span, [], IsExported: false));
                    }
                }

                i = Math.Max(i, end - 1);
            }
        }
    }

    private void VisitCommand(SimpleCommandSyntax node)
    {
        if (node.Words.Count == 0)
        {
            foreach (var assignment in node.Assignments)
            {
                assignments.Add(new(assignment.Name, ShellVariableSource.Assignment, node.SyntaxTree.GetFileSpan(assignment.NameToken.Span), [assignment.Value], IsExported: false));
            }

            return;
        }

        var name = node.Words[0].LiteralText is "command" or "builtin" && node.Words.Count > 1 ? node.Words[1].LiteralText : node.Words[0].LiteralText;
        switch (name)
        {
            case "export" or "readonly" or "local" or "declare" or "typeset":
                VisitDeclaration(node, name);
                break;
            case "read" or "mapfile" or "readarray":
                VisitRead(node, name);
                break;
            case "getopts":
                AddNamed(node, 2);
                break;
            case "printf":
                AddNamed(node, node.Words.Count > 2 && node.Words[1].LiteralText == "-v" ? 2 : -1);
                break;
            case "wait" or "let":
                AddNamed(node, 1);
                break;
            case "trap" or "alias":
                VisitDelayed(node);
                break;
            case "[" or "test":
                VisitTest(node.Words.Skip(1).ToArray());
                break;
            case "." or "source":
                mayHaveMore = true;
                break;
            case "eval":
                mayHaveMore |= node.Words.Skip(1).Any(word => word.DescendantNodes().Any(part => part is ParameterExpansionSyntax or CommandSubstitutionSyntax));
                break;
        }
    }

    private void VisitDeclaration(SimpleCommandSyntax node, string command)
    {
        var exports = command == "export" || node.Words.Any(word => word.LiteralText is { Length: > 1 } option && option[0] == '-' && option.IndexOf('x') > 0);
        foreach (var word in node.Words.Skip(1))
        {
            if (word.Parts.Count == 0 || word.Parts[0] is not LiteralTextSyntax { Value: var text })
            {
                continue;
            }

            var end = ShellCharacters.NameEnd(text, 0);
            if (end == 0 || (end < text.Length && text[end] is not ('=' or '+' or '[')))
            {
                continue;
            }

            var hasValue = end < text.Length;
            var span = word.SyntaxTree.GetFileSpan(new TextSpan(word.Span.Start, end));
            var name = text.Substring(0, end);
            assignments.Add(new(name, ShellVariableSource.Declaration, span, hasValue ? [word] : [], exports));
            if (exports)
            {
                uses.Add(new(name, span, IsGuarded: true, IsTest: false));
            }
        }
    }

    private void VisitRead(SimpleCommandSyntax node, string command)
    {
        for (var i = 1; i < node.Words.Count; i++)
        {
            if (node.Words[i].LiteralText is not { Length: > 0 } text)
            {
                continue;
            }

            if (text[0] != '-')
            {
                AddNamed(node, i);
            }
            else if (command == "read" ? text[text.Length - 1] is 'p' or 't' or 'n' or 'N' or 'd' or 'u' or 'i' : text[text.Length - 1] is not 't')
            {
                i++;
            }
        }
    }

    private void AddNamed(SimpleCommandSyntax node, int index)
    {
        if (index >= 0 && index < node.Words.Count && node.Words[index] is { LiteralText: { } text } word && ShellCharacters.NameEnd(text, 0) is > 0 and var end)
        {
            assignments.Add(new(text.Substring(0, end), ShellVariableSource.Command, word.SyntaxTree.GetFileSpan(new TextSpan(word.Span.Start, end)), [], IsExported: false));
        }
    }

    /// <summary>Text that the same shell reads later: what it reads is used.</summary>
    private void VisitDelayed(SimpleCommandSyntax node)
    {
        foreach (var quoted in node.DescendantNodes().OfType<SingleQuotedTextSyntax>())
        {
            var text = quoted.Value;
            for (var i = text.IndexOf('$'); i >= 0 && i + 1 < text.Length; i = text.IndexOf('$', i + 1))
            {
                var start = text[i + 1] == '{' ? i + 2 : i + 1;
                var end = start < text.Length ? ShellCharacters.NameEnd(text, start) : start;
                if (end > start)
                {
                    uses.Add(new(text.Substring(start, end - start), quoted.FileSpan, IsGuarded: true, IsTest: false));
                }
            }
        }
    }

    /// <summary><c>-v name</c> asks whether a variable is set.</summary>
    private void VisitTest(IReadOnlyList<ShellWordSyntax> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].LiteralText == "-v" && words[i + 1].LiteralText is { } name && ShellCharacters.IsNameText(name))
            {
                uses.Add(new(name, words[i + 1].FileSpan, IsGuarded: true, IsTest: true));
            }
        }
    }

    private static bool IsAllOfTest(ParameterExpansionSyntax expansion)
    {
        SyntaxNode word = expansion;
        while (word.Parent is { } parent && word is not ShellWordSyntax)
        {
            word = parent;
        }

        var words = word.Parent switch
        {
            SimpleCommandSyntax { Words: var found } when found.Count > 0 && found[0].LiteralText is "[" or "test" => found,
            TestCommandSyntax { Words: var found } => found,
            _ => [],
        };
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i] == word)
            {
                return words[i - 1].LiteralText is "-n" or "-z";
            }
        }

        return false;
    }
}
