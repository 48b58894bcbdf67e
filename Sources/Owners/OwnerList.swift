/// People whose devices receive profiles, and lists of them.
public enum OwnerList {}
