using DockerLint.Shell.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>Questions about what the outcome of a command is good for.</summary>
internal static class ShellConditions
{
    /// <summary>
    /// Whether something looks at how a list or command ends: it stands in front of <c>&amp;&amp;</c> or <c>||</c> or at the end of the
    /// condition of <c>if</c> or a loop, itself or as a part of something that does.
    /// </summary>
    public static bool IsCondition(ShellSyntaxNode node)
    {
        for (var child = node; child.Parent is ShellSyntaxNode parent; child = parent)
        {
            if (parent is AndOrListSyntax list ? child != list.Pipelines[list.Pipelines.Count - 1] : parent is CommandListSyntax { Parent: { } owner } items && IsConditionOf(owner, items) && child == items.Items[items.Items.Count - 1])
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsConditionOf(SyntaxNode owner, CommandListSyntax list) => owner switch
    {
        IfCommandSyntax branch => branch.Condition == list,
        ElifClauseSyntax branch => branch.Condition == list,
        WhileCommandSyntax loop => loop.Condition == list,
        _ => false,
    };

    /// <summary>Whether nothing runs in its script behind a list, so that its outcome is that of the whole.</summary>
    public static bool IsLast(AndOrListSyntax list) => list.Parent is CommandListSyntax { Parent: ShellScriptSyntax } items && items.Items[items.Items.Count - 1] == list;

    /// <summary>Whether the outcome of a node is that of its script, substitution or function: nothing runs behind it.</summary>
    public static bool GivesOutcome(ShellSyntaxNode node)
    {
        for (var child = node; child.Parent is ShellSyntaxNode parent; child = parent)
        {
            switch (parent)
            {
                case CommandListSyntax list when child != list.Items[list.Items.Count - 1]:
                case AndOrListSyntax chain when child != chain.Pipelines[chain.Pipelines.Count - 1]:
                case PipelineSyntax pipeline when child != pipeline.Commands[pipeline.Commands.Count - 1]:
                case WhileCommandSyntax or ForCommandSyntax or ArithmeticForCommandSyntax:
                    return false;
                case CommandSubstitutionSyntax or FunctionDefinitionSyntax:
                    return true;
            }
        }

        return true;
    }
}
