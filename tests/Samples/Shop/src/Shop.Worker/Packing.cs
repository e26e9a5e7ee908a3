using Shop.Api;

namespace Shop.Worker;

public static class Packing
{
    public static int Parcels(Order order) => (order.Count + 9) / 10;
}
