namespace DockerLint.Analysis.DeclaredRules;

/// <summary>A condition that must not hold. What is not known of a thing is not known of its opposite.</summary>
internal sealed record BoundNegation(BoundCondition Inner) : BoundCondition
{
    public override bool? Evaluate(Fact fact) => !Inner.Evaluate(fact);

    public override void Explain(Fact fact, List<BoundTest> deciding) => Inner.Explain(fact, deciding);

    public override string Describe(bool isInner) => Inner is BoundTest test ? test.DescribeOpposite() : $"not ({Inner.Describe(isInner: false)})";
}
