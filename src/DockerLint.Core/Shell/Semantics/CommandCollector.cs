using DockerLint.Semantics;
using DockerLint.Shell.Parsing;
using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Semantics;

/// <summary>Follows a script from top to bottom and notes its simple commands with what is known at each.</summary>
internal sealed class CommandCollector
{
    // Scripts in scripts: each level is read anew, so their number has a small bound.
    private const int MaximumLevel = 8;

    private readonly ExecutionScope scope;
    private readonly ShellProblemCollector problems = new();
    private readonly List<SimpleCommand> commands = [];
    private readonly SimpleCommandReader reader;
    private int pipelines;
    private int depth;

    public CommandCollector(ExecutionScope scope)
    {
        this.scope = scope;
        reader = new SimpleCommandReader(scope);
    }

    public ShellScript ToScript(MappedText? text, ShellState state) =>
        new(text, state, commands.OrderBy(command => command.Span.Start).ToArray(), problems.Problems, scope.State);

    public void Collect(MappedText text) => Collect(text, new CommandFrame(text, default, default, CommandOrigin.Script, null, default, false, 0));

    public void CollectExecForm(IReadOnlyList<(MappedText Text, ResolvedValue Value)> words)
    {
        if (words.Count == 0)
        {
            return;
        }

        var shellWords = words.Select(WordOf).ToArray();
        var frame = new CommandFrame(words[0].Text, default, default, CommandOrigin.ExecForm, null, new PipelinePosition(pipelines++, 0, 1), false, 0);
        var command = reader.Read(shellWords, [], [], frame);
        command.Span = TextSpan.FromBounds(shellWords[0].Span.Start, Math.Max(shellWords[0].Span.Start, shellWords[shellWords.Length - 1].Span.End));
        commands.Add(command);
        if (command.Name != "eval" && NestedScriptFinder.Find(command, []) is { } nested)
        {
            CollectNested(nested, command, frame);
        }

        static ShellWord WordOf((MappedText Text, ResolvedValue Value) word)
        {
            var (text, value) = word;
            var span = new TextSpan(0, text.Length);
            var node = new WordNode(span, [new LiteralPart(span, text.Text, isQuoted: true)]);
            var kind = value.IsKnown ? ShellWordPartKind.Literal : ShellWordPartKind.Opaque;
            return new ShellWord(text, node, [new ShellWordPart(kind, text.ToOuter(span), value, IsQuoted: true)], value, containsGlob: false, containsBraceExpansion: false);
        }
    }

    private void Collect(MappedText text, CommandFrame frame)
    {
        var context = new ShellParseContext(text, ShellFeatures.For(scope.State.Dialect), problems, depth);
        WalkList(ShellParser.Parse(context), frame);
    }

    private void WalkList(ListNode list, CommandFrame frame)
    {
        depth++;
        for (var i = 0; i < list.Items.Count; i++)
        {
            WalkAndOr(list.Items[i], i == 0 ? frame : frame with { Connector = list.Items[i].Connector });
        }

        depth--;
    }

    private void WalkAndOr(AndOrNode list, CommandFrame frame)
    {
        var start = scope.MarkHere();
        frame = list.IsBackground ? frame.In(CommandNesting.Background) : frame;
        WalkPipeline(list.Pipelines[0], frame);
        // What "a && X=1" assigns holds to the end of the chain, and may or may not have happened behind it or behind "||".
        var mark = scope.MarkHere();
        for (var i = 1; i < list.Pipelines.Count; i++)
        {
            var connector = list.Operators[i - 1];
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

        if (list.IsBackground)
        {
            scope.Undo(start);
        }
        else if (list.Pipelines.Count > 1)
        {
            scope.Forget(mark);
        }
    }

    private void WalkPipeline(PipelineNode pipeline, CommandFrame frame)
    {
        var id = pipelines++;
        var length = pipeline.Commands.Count;
        SimpleCommand? before = null;
        for (var i = 0; i < length; i++)
        {
            var mark = scope.MarkHere();
            var count = commands.Count;
            var inner = frame with { IsNegated = pipeline.IsNegated, Pipeline = new PipelinePosition(id, i, length) };
            var command = WalkCommand(pipeline.Commands[i], i == 0 ? inner : inner with { Connector = pipeline.Operators[i - 1] });
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

    private SimpleCommand? WalkCommand(CommandNode node, CommandFrame frame)
    {
        switch (node)
        {
            case SimpleCommandNode { Assignments.Count: 0, Words.Count: 0, Redirections.Count: 0 }:
                return null;
            case SimpleCommandNode simple:
                return WalkSimple(simple, simple.Assignments, simple.Words, frame);
            case TestNode test:
                return WalkSimple(test, [], test.Words, frame);
        }

        WalkCompound(node, frame);
        foreach (var redirection in node.Redirections)
        {
            WalkRedirection(redirection, frame);
        }

        return null;
    }

    private void WalkCompound(CommandNode node, CommandFrame frame)
    {
        switch (node)
        {
            case GroupNode { IsSubshell: true } group:
                var mark = scope.MarkHere();
                WalkList(group.Body, frame.In(CommandNesting.Subshell));
                scope.Undo(mark);
                break;
            case GroupNode group:
                WalkList(group.Body, frame.In(CommandNesting.Group));
                break;
            case IfNode branch:
                WalkIf(branch, frame);
                break;
            case LoopNode loop:
                scope.Forget(loop.AssignedNames);
                WalkList(loop.Condition, frame.In(CommandNesting.Condition | CommandNesting.Loop));
                WalkUncertain(loop.Body, frame.Inner(CommandNesting.Loop));
                break;
            case ForNode loop:
                WalkWords(loop.Words, frame);
                scope.Forget(loop.AssignedNames);
                WalkUncertain(loop.Body, frame.Inner(CommandNesting.Loop));
                break;
            case CaseNode choice:
                WalkWords([choice.Subject], frame);
                foreach (var item in choice.Items)
                {
                    WalkWords(item.Patterns, frame);
                    WalkUncertain(item.Body, frame.Inner(CommandNesting.Branch));
                }

                break;
            case FunctionNode function:
                scope.Taint(function.AssignedNames);
                var before = scope.MarkHere();
                depth++;
                WalkCommand(function.Body, frame.Inner(CommandNesting.Function));
                depth--;
                scope.Forget(before);
                break;
            case ArithmeticNode arithmetic:
                WalkWords([arithmetic.Expression], frame);
                break;
        }
    }

    private void WalkIf(IfNode node, CommandFrame frame)
    {
        for (var i = 0; i < node.Clauses.Count; i++)
        {
            if (i == 0)
            {
                WalkList(node.Clauses[i].Condition, frame.In(CommandNesting.Condition));
            }
            else
            {
                WalkUncertain(node.Clauses[i].Condition, frame.Inner(CommandNesting.Condition));
            }

            WalkUncertain(node.Clauses[i].Body, frame.Inner(CommandNesting.Branch));
        }

        if (node.Otherwise is { } otherwise)
        {
            WalkUncertain(otherwise, frame.Inner(CommandNesting.Branch));
        }
    }

    private void WalkUncertain(ListNode list, CommandFrame frame)
    {
        var mark = scope.MarkHere();
        WalkList(list, frame);
        scope.Forget(mark);
    }

    private SimpleCommand WalkSimple(CommandNode node, IReadOnlyList<AssignmentNode> assignments, IReadOnlyList<WordNode> words, CommandFrame frame)
    {
        var command = reader.Read(node, assignments, words, frame);
        commands.Add(command);
        var nested = frame.Level < MaximumLevel ? NestedScriptFinder.Find(command, node.Redirections) : null;
        // The commands in a script's own words are found when the script is read.
        var except = new HashSet<ShellWord>(nested?.Words ?? []);
        WalkWords(words.Where((_, i) => !except.Contains(command.Words[i])), frame);
        foreach (var assignment in assignments)
        {
            WalkWords(assignment.Value is null ? assignment.Elements ?? [] : [assignment.Value], frame);
        }

        foreach (var redirection in node.Redirections)
        {
            WalkRedirection(redirection, frame, nested?.HereDocument);
        }

        if (nested is not null)
        {
            CollectNested(nested, command, frame);
        }

        reader.Apply(command, assignments, words, frame.Text);
        return command;
    }

    private void CollectNested(NestedScript nested, SimpleCommand parent, CommandFrame frame)
    {
        var mark = scope.MarkHere();
        var text = NestedTextBuilder.Build(nested);
        if (nested.Origin != CommandOrigin.Eval)
        {
            foreach (var assignment in parent.Assignments)
            {
                scope.Assign(assignment.Name, assignment.Value, isExported: true);
            }

            scope.EnterShell(nested.State);
        }

        depth++;
        Collect(text, new CommandFrame(text, default, frame.Nesting | CommandNesting.NestedScript, nested.Origin, parent, default, false, frame.Level + 1));
        depth--;
        if (nested.Origin != CommandOrigin.Eval)
        {
            scope.Undo(mark);
        }
        else if (parent.Arguments.Any(argument => argument.Text is null))
        {
            scope.ForgetAll();
        }
    }

    private void WalkRedirection(RedirectionNode redirection, CommandFrame frame, HereDocumentNode? except = null)
    {
        if (redirection.HereDocument is { } document)
        {
            if (document != except && document is { Content: { } content, Body: { } body })
            {
                WalkWords([content], frame with { Text = body });
            }
        }
        else if (redirection.Target is { } target)
        {
            WalkWords([target], frame);
        }
    }

    private void WalkWords(IEnumerable<WordNode> words, CommandFrame frame)
    {
        foreach (var word in words)
        {
            WalkParts(word.Parts, frame);
        }
    }

    private void WalkParts(IReadOnlyList<WordPart> parts, CommandFrame frame)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case QuotedPart quoted:
                    WalkParts(quoted.Parts, frame);
                    break;
                case ParameterPart { Operand: { } operand }:
                    WalkParts(operand.Parts, frame);
                    break;
                case ArithmeticPart arithmetic:
                    if (arithmetic.MayAssign)
                    {
                        scope.Forget(ArithmeticText.Names(arithmetic.Parts));
                    }

                    WalkParts(arithmetic.Parts, frame);
                    break;
                case CommandPart command:
                    var mark = scope.MarkHere();
                    WalkList(command.Script.Root, frame.Inner(CommandNesting.Substitution) with { Text = command.Script.Text });
                    scope.Undo(mark);
                    break;
            }
        }
    }
}
