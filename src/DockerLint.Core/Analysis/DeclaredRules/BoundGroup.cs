namespace DockerLint.Analysis.DeclaredRules;

/// <summary>Conditions of which all must hold, or one.</summary>
internal sealed record BoundGroup(bool IsAny, IReadOnlyList<BoundCondition> Items) : BoundCondition
{
    public override bool? Evaluate(Fact fact)
    {
        bool? result = !IsAny;
        foreach (var item in Items)
        {
            var answer = item.Evaluate(fact);
            if (answer == IsAny)
            {
                return IsAny;
            }

            result = answer is null ? null : result;
        }

        return result;
    }

    public override void Explain(Fact fact, List<BoundTest> deciding)
    {
        // One that decides alone is enough; otherwise all that share the answer have made it together.
        var result = Evaluate(fact);
        foreach (var item in Items.Where(item => item.Evaluate(fact) == result))
        {
            item.Explain(fact, deciding);
            if (result == IsAny)
            {
                return;
            }
        }
    }

    public override string Describe(bool isInner)
    {
        var text = string.Join(IsAny ? " or " : " and ", Items.Select(item => item.Describe(isInner: true)));
        return isInner ? $"({text})" : text;
    }
}
