using DockerLint.Semantics;
using DockerLint.Shell.Parsing;
using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Semantics;

/// <summary>Follows a script from top to bottom and notes its simple commands with what is known at each.</summary>
internal sealed partial class CommandCollector
{
    private readonly ExecutionScope scope;
    private readonly ShellProblemCollector problems = new();
    private readonly List<SimpleCommand> commands = [];
    private readonly SimpleCommandReader reader;
    private int pipelines;
    private int depth;

    private readonly List<ShellSyntaxTree> trees = [];
    private readonly List<ShellState> states = [];
    private readonly SyntaxTree? container;

    public CommandCollector(ExecutionScope scope, SyntaxTree? container)
    {
        this.scope = scope;
        this.container = container;
        reader = new SimpleCommandReader(scope);
    }

    public ShellScript ToScript(MappedText? text, ShellState state) =>
        new(text, state, commands.OrderBy(command => command.Span.Start).ToArray(), problems.Problems, scope.State, trees, states);

    public void Collect(MappedText text) => Collect(text, new CommandFrame(default, default, CommandOrigin.Script, null, default, false, 0, null));

    private void Collect(MappedText text, CommandFrame frame)
    {
        var tree = new ShellParser(text, scope.State.Dialect, container, problems, depth).Parse();
        Add(tree);
        WalkList(tree.Root.Commands, frame);
    }

    private void Add(ShellSyntaxTree tree)
    {
        trees.Add(tree);
        states.Add(scope.State);
    }

    private void WalkList(CommandListSyntax list, CommandFrame frame)
    {
        depth++;
        for (var i = 0; i < list.Items.Count; i++)
        {
            WalkAndOr(list.Items[i], i == 0 ? frame : frame with { Connector = list.Items[i].Connector });
        }

        depth--;
    }

    private void WalkAndOr(AndOrListSyntax list, CommandFrame frame)
    {
        var start = scope.MarkHere();
        var isBackground = list.IsBackground;
        frame = isBackground ? frame.In(CommandNesting.Background) : frame;
        WalkPipeline(list.Pipelines[0], frame);
        // What "a && X=1" assigns holds to the end of the chain, and may or may not have happened behind it or behind "||".
        var mark = scope.MarkHere();
        for (var i = 1; i < list.Pipelines.Count; i++)
        {
            var connector = list.GetConnector(i);
            if (connector == CommandConnector.Or)
            {
                scope.Forget(mark);
                mark = scope.MarkHere();
            }

            WalkPipeline(list.Pipelines[i], frame with { Connector = connector });
            if (connector == CommandConnector.Or)
            {
                scope.Forget(mark);
                mark = scope.MarkHere();
            }
        }

        if (isBackground)
        {
            scope.Undo(start);
        }
        else if (list.Pipelines.Count > 1)
        {
            scope.Forget(mark);
        }
    }

    private void WalkPipeline(PipelineSyntax pipeline, CommandFrame frame)
    {
        var id = pipelines++;
        var length = pipeline.Commands.Count;
        SimpleCommand? before = null;
        for (var i = 0; i < length; i++)
        {
            var mark = scope.MarkHere();
            var count = commands.Count;
            var node = pipeline.Commands[i];
            var inner = frame with { IsNegated = pipeline.IsNegated, Pipeline = new PipelinePosition(id, i, length), PipedFrom = node is SimpleCommandSyntax ? before : null };
            var command = WalkCommand(node, i == 0 ? inner : inner with { Connector = pipeline.GetConnector(i) });
            if (command is not null)
            {
                command.PipedFrom = before;
            }

            before = command;
            if (length > 1)
            {
                scope.Undo(mark);
            }
        }
    }

    private SimpleCommand? WalkCommand(ShellCommandSyntax node, CommandFrame frame)
    {
        switch (node)
        {
            case SimpleCommandSyntax { Assignments.Count: 0, Words.Count: 0, Redirections.Count: 0 }:
                return null;
            case SimpleCommandSyntax simple:
                return WalkSimple(simple, frame);
            case TestCommandSyntax test:
                return WalkTest(test, frame);
            case PrefixedCommandSyntax prefixed:
                return WalkCommand(prefixed.Command, frame);
        }

        WalkCompound(node, frame);
        foreach (var redirection in node.Redirections)
        {
            WalkRedirection(redirection, frame);
        }

        return null;
    }

    private void WalkCompound(ShellCommandSyntax node, CommandFrame frame)
    {
        switch (node)
        {
            case SubshellCommandSyntax group:
                var mark = scope.MarkHere();
                WalkList(group.Body, frame.In(CommandNesting.Subshell));
                scope.Undo(mark);
                break;
            case GroupCommandSyntax group:
                WalkList(group.Body, frame.In(CommandNesting.Group));
                break;
            case IfCommandSyntax branch:
                WalkIf(branch, frame);
                break;
            case WhileCommandSyntax loop:
                scope.Forget(loop.AssignedNames);
                WalkList(loop.Condition, frame.In(CommandNesting.Condition | CommandNesting.Loop));
                WalkUncertain(loop.Body, frame.Inner(CommandNesting.Loop));
                break;
            case ArithmeticForCommandSyntax loop:
                WalkArithmetic(loop.Header, frame);
                scope.Forget(loop.AssignedNames);
                WalkUncertain(loop.Body, frame.Inner(CommandNesting.Loop));
                break;
            case ForCommandSyntax loop:
                WalkWords(loop.Words, frame);
                scope.Forget(loop.AssignedNames);
                WalkUncertain(loop.Body, frame.Inner(CommandNesting.Loop));
                break;
            case CaseCommandSyntax choice:
                WalkParts(choice.Subject.Parts, frame);
                foreach (var item in choice.Items)
                {
                    WalkWords(item.Patterns, frame);
                    WalkUncertain(item.Body, frame.Inner(CommandNesting.Branch));
                }

                break;
            case FunctionDefinitionSyntax function:
                scope.Taint(function.AssignedNames);
                var before = scope.MarkHere();
                depth++;
                WalkCommand(function.Body, frame.Inner(CommandNesting.Function));
                depth--;
                scope.Forget(before);
                break;
            case ArithmeticCommandSyntax arithmetic:
                WalkArithmetic(arithmetic.Expression, frame);
                break;
        }
    }

    private void WalkIf(IfCommandSyntax node, CommandFrame frame)
    {
        WalkList(node.Condition, frame.In(CommandNesting.Condition));
        WalkUncertain(node.Body, frame.Inner(CommandNesting.Branch));
        foreach (var clause in node.ElifClauses)
        {
            WalkUncertain(clause.Condition, frame.Inner(CommandNesting.Condition));
            WalkUncertain(clause.Body, frame.Inner(CommandNesting.Branch));
        }

        if (node.ElseClause is { } otherwise)
        {
            WalkUncertain(otherwise.Body, frame.Inner(CommandNesting.Branch));
        }
    }

    private void WalkUncertain(CommandListSyntax list, CommandFrame frame)
    {
        var mark = scope.MarkHere();
        WalkList(list, frame);
        scope.Forget(mark);
    }

    private SimpleCommand WalkTest(TestCommandSyntax node, CommandFrame frame)
    {
        var command = reader.Read(node, frame);
        commands.Add(command);
        WalkWords(node.Words, frame);
        foreach (var redirection in node.Redirections)
        {
            WalkRedirection(redirection, frame);
        }

        return command;
    }

    private SimpleCommand WalkSimple(SimpleCommandSyntax node, CommandFrame frame)
    {
        var command = reader.Read(node, frame);
        commands.Add(command);
        var nested = frame.Level < MaximumLevel ? NestedScriptFinder.Find(command, node.Redirections, frame.PipedFrom) : null;
        // The commands in a script's own words are found when the script is read.
        for (var i = 0; i < node.Words.Count; i++)
        {
            if (nested is null || !nested.Words.Contains(command.Words[i]))
            {
                WalkParts(node.Words[i].Parts, frame);
            }
        }

        foreach (var assignment in node.Assignments)
        {
            WalkParts(assignment.Subscript?.Parts ?? [], frame);
            WalkParts(assignment.Value.Parts, frame);
        }

        foreach (var redirection in node.Redirections)
        {
            WalkRedirection(redirection, frame, nested?.HereDocument);
        }

        if (nested is not null)
        {
            CollectNested(nested, command, frame);
        }

        CollectActions(command, frame);
        reader.Apply(command, node);
        return command;
    }

    private void WalkRedirection(RedirectionSyntax redirection, CommandFrame frame, HereDocumentSyntax? except = null)
    {
        if (redirection.HereDocument is not { } document)
        {
            WalkParts(redirection.Target.Parts, frame);
        }
        else if (document != except)
        {
            WalkParts(document.Parts, frame);
        }
    }

    private void WalkArithmetic(ArithmeticExpressionSyntax arithmetic, CommandFrame frame)
    {
        if (arithmetic.MayAssign)
        {
            scope.Forget(ArithmeticText.Names(arithmetic.Parts));
        }

        WalkParts(arithmetic.Parts, frame);
    }

    private void WalkWords(IReadOnlyList<ShellWordSyntax> words, CommandFrame frame)
    {
        foreach (var word in words)
        {
            WalkParts(word.Parts, frame);
        }
    }

    private void WalkParts(IReadOnlyList<ShellWordPartSyntax> parts, CommandFrame frame)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case DoubleQuotedTextSyntax quoted:
                    WalkParts(quoted.Parts, frame);
                    break;
                case ParameterExpansionSyntax parameter:
                    WalkParts(parameter.Subscript?.Parts ?? [], frame);
                    WalkParts(parameter.Operand?.Parts ?? [], frame);
                    break;
                case ArrayLiteralSyntax array:
                    WalkWords(array.Elements, frame);
                    break;
                case ArithmeticExpansionSyntax arithmetic:
                    WalkArithmetic(arithmetic.Expression, frame);
                    break;
                case CommandSubstitutionSyntax command:
                    if (command.InnerTree is { } tree)
                    {
                        Add(tree);
                    }

                    WalkSubstitution(command.Commands, frame);
                    break;
                case ProcessSubstitutionSyntax process:
                    WalkSubstitution(process.Commands, frame);
                    break;
            }
        }
    }

    private void WalkSubstitution(CommandListSyntax list, CommandFrame frame)
    {
        var mark = scope.MarkHere();
        WalkList(list, frame.Inner(CommandNesting.Substitution));
        scope.Undo(mark);
    }
}
