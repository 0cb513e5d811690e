; Built by `make kernel`; of sources 1fa231fd7000c7263f67f0c5478d784fe78276ce183025a9a9ccfd01948da603, as text d665f171cc59224f9aaa4e46311e211bd610bbd84e2d44da9dffb884feaca347
%struct.Fair = type { ptr, ptr, ptr, i64, ptr, ptr, i64, ptr, i64, ptr }
%struct.Hash = type { ptr, ptr, i64, i64 }
%struct.Search = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, i64, i64, i64, i64, i64, ptr, ptr, [2 x i64], [2 x i64], [2 x i64], [2 x i64], i64, [7 x ptr], [7 x i64], ptr, i64, ptr, i64, i64, i64, i64, [2 x i64], [2 x %struct.Table], [2 x %struct.Table], %struct.Table, [4 x i64], ptr, ptr, ptr, i64, i64, ptr, i64, i64, [2 x ptr], %struct.Hash, %struct.Hash, [2 x ptr], %struct.Hash, [4 x %struct.Hash], i64, i64, i64 }
%struct.Table = type { ptr, i64, i64, i64, %struct.Hash }
%struct.State = type { [2 x i64], [2 x i64] }
%struct.Leaving = type { %struct.State, [2 x ptr], i64, i64, i64, [2 x i64], [2 x i64], [2 x i64], i32, i32, i64, i64, i64 }
%struct.Pipe = type { [64 x i64], [64 x i64], [64 x i32], i64, i64, i32, i32 }
%struct.Worker = type { ptr, ptr, i64, i64, i64, i64, i64, ptr, ptr }
%struct.Local = type { i32, i32, i32, i16, i16, i32, [4 x i32] }
%struct.Claim = type { ptr, ptr, ptr, i64, i64, i64, i64 }
%struct.Rows = type { ptr, ptr, ptr, ptr, i64, [64 x i64], i64 }
%struct.Offer = type { ptr, ptr, ptr, ptr, i64, i64, i64 }
%struct.Finding = type { i64, i64, i64, i64, i64, i64 }
%struct.Edge = type { i64, i64, i64, ptr, i64 }

define dso_local void @reach(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, ptr nocapture noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = icmp eq i64 %4, 0
  br i1 %6, label %10, label %7

7:                                                ; preds = %5
  %8 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 1
  %9 = load ptr, ptr %0, align 8, !tbaa !4
  br label %11

10:                                               ; preds = %26, %5
  ret void

11:                                               ; preds = %7, %26
  %12 = phi ptr [ %9, %7 ], [ %27, %26 ]
  %13 = phi ptr [ %9, %7 ], [ %28, %26 ]
  %14 = phi i64 [ %4, %7 ], [ %29, %26 ]
  %15 = phi i64 [ 0, %7 ], [ %30, %26 ]
  %16 = getelementptr inbounds i32, ptr %3, i64 %15
  %17 = load i32, ptr %16, align 4, !tbaa !10
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds i64, ptr %13, i64 %18
  %20 = load i64, ptr %19, align 8, !tbaa !12
  %21 = add nsw i32 %17, 1
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i64, ptr %13, i64 %22
  %24 = load i64, ptr %23, align 8, !tbaa !12
  %25 = icmp slt i64 %20, %24
  br i1 %25, label %32, label %26

26:                                               ; preds = %53, %11
  %27 = phi ptr [ %12, %11 ], [ %55, %53 ]
  %28 = phi ptr [ %13, %11 ], [ %55, %53 ]
  %29 = phi i64 [ %14, %11 ], [ %56, %53 ]
  %30 = add nuw i64 %15, 1
  %31 = icmp ult i64 %30, %29
  br i1 %31, label %11, label %10, !llvm.loop !13

32:                                               ; preds = %11, %53
  %33 = phi i32 [ %54, %53 ], [ %17, %11 ]
  %34 = phi ptr [ %55, %53 ], [ %12, %11 ]
  %35 = phi i64 [ %56, %53 ], [ %14, %11 ]
  %36 = phi i64 [ %57, %53 ], [ %20, %11 ]
  %37 = load ptr, ptr %8, align 8, !tbaa !16
  %38 = getelementptr inbounds i32, ptr %37, i64 %36
  %39 = load i32, ptr %38, align 4, !tbaa !10
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds i8, ptr %2, i64 %40
  %42 = load i8, ptr %41, align 1, !tbaa !17
  %43 = icmp eq i8 %42, 0
  br i1 %43, label %44, label %53

44:                                               ; preds = %32
  %45 = getelementptr inbounds i8, ptr %1, i64 %40
  %46 = load i8, ptr %45, align 1, !tbaa !17
  %47 = icmp eq i8 %46, 0
  br i1 %47, label %53, label %48

48:                                               ; preds = %44
  store i8 1, ptr %41, align 1, !tbaa !17
  %49 = add i64 %35, 1
  %50 = getelementptr inbounds i32, ptr %3, i64 %35
  store i32 %39, ptr %50, align 4, !tbaa !10
  %51 = load ptr, ptr %0, align 8, !tbaa !4
  %52 = load i32, ptr %16, align 4, !tbaa !10
  br label %53

53:                                               ; preds = %32, %44, %48
  %54 = phi i32 [ %52, %48 ], [ %33, %44 ], [ %33, %32 ]
  %55 = phi ptr [ %51, %48 ], [ %34, %44 ], [ %34, %32 ]
  %56 = phi i64 [ %49, %48 ], [ %35, %44 ], [ %35, %32 ]
  %57 = add nsw i64 %36, 1
  %58 = add nsw i32 %54, 1
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds i64, ptr %55, i64 %59
  %61 = load i64, ptr %60, align 8, !tbaa !12
  %62 = icmp slt i64 %57, %61
  br i1 %62, label %32, label %26, !llvm.loop !18
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

define dso_local i64 @stay_within(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #2 {
  %3 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %4 = load i64, ptr %3, align 8, !tbaa !19
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %17, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 1
  %8 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 9
  %9 = load ptr, ptr %0, align 8, !tbaa !4
  br label %19

10:                                               ; preds = %32
  %11 = load i64, ptr %3, align 8, !tbaa !19
  br label %12

12:                                               ; preds = %10, %19
  %13 = phi i64 [ %20, %19 ], [ %11, %10 ]
  %14 = phi ptr [ %21, %19 ], [ %48, %10 ]
  %15 = phi i64 [ %23, %19 ], [ %46, %10 ]
  %16 = icmp ult i64 %26, %13
  br i1 %16, label %19, label %17, !llvm.loop !20

17:                                               ; preds = %12, %2
  %18 = phi i64 [ 0, %2 ], [ %15, %12 ]
  ret i64 %18

19:                                               ; preds = %6, %12
  %20 = phi i64 [ %4, %6 ], [ %13, %12 ]
  %21 = phi ptr [ %9, %6 ], [ %14, %12 ]
  %22 = phi i64 [ 0, %6 ], [ %26, %12 ]
  %23 = phi i64 [ 0, %6 ], [ %15, %12 ]
  %24 = getelementptr inbounds i64, ptr %21, i64 %22
  %25 = load i64, ptr %24, align 8, !tbaa !12
  %26 = add nuw i64 %22, 1
  %27 = getelementptr inbounds i64, ptr %21, i64 %26
  %28 = load i64, ptr %27, align 8, !tbaa !12
  %29 = icmp slt i64 %25, %28
  br i1 %29, label %30, label %12

30:                                               ; preds = %19
  %31 = getelementptr inbounds i8, ptr %1, i64 %22
  br label %32

32:                                               ; preds = %30, %32
  %33 = phi i64 [ %25, %30 ], [ %47, %32 ]
  %34 = phi i64 [ %23, %30 ], [ %46, %32 ]
  %35 = load i8, ptr %31, align 1, !tbaa !17
  %36 = load ptr, ptr %7, align 8, !tbaa !16
  %37 = getelementptr inbounds i32, ptr %36, i64 %33
  %38 = load i32, ptr %37, align 4, !tbaa !10
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds i8, ptr %1, i64 %39
  %41 = load i8, ptr %40, align 1, !tbaa !17
  %42 = and i8 %41, %35
  %43 = load ptr, ptr %8, align 8, !tbaa !21
  %44 = getelementptr inbounds i8, ptr %43, i64 %33
  store i8 %42, ptr %44, align 1, !tbaa !17
  %45 = zext i8 %42 to i64
  %46 = add i64 %34, %45
  %47 = add nsw i64 %33, 1
  %48 = load ptr, ptr %0, align 8, !tbaa !4
  %49 = getelementptr inbounds i64, ptr %48, i64 %26
  %50 = load i64, ptr %49, align 8, !tbaa !12
  %51 = icmp slt i64 %47, %50
  br i1 %51, label %32, label %10, !llvm.loop !22
}

define dso_local void @live_rows(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %5 = load i64, ptr %4, align 8, !tbaa !19
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %15, label %7

7:                                                ; preds = %3
  %8 = load ptr, ptr %0, align 8, !tbaa !4
  %9 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 9
  %10 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 1
  %11 = load i64, ptr %8, align 8, !tbaa !12
  br label %18

12:                                               ; preds = %42, %18
  %13 = phi i32 [ %21, %18 ], [ %43, %42 ]
  %14 = icmp eq i64 %23, %5
  br i1 %14, label %15, label %18, !llvm.loop !23

15:                                               ; preds = %12, %3
  %16 = phi i32 [ 0, %3 ], [ %13, %12 ]
  %17 = getelementptr inbounds i32, ptr %1, i64 %5
  store i32 %16, ptr %17, align 4, !tbaa !10
  ret void

18:                                               ; preds = %7, %12
  %19 = phi i64 [ %11, %7 ], [ %25, %12 ]
  %20 = phi i64 [ 0, %7 ], [ %23, %12 ]
  %21 = phi i32 [ 0, %7 ], [ %13, %12 ]
  %22 = getelementptr inbounds i32, ptr %1, i64 %20
  store i32 %21, ptr %22, align 4, !tbaa !10
  %23 = add nuw i64 %20, 1
  %24 = getelementptr inbounds i64, ptr %8, i64 %23
  %25 = load i64, ptr %24, align 8, !tbaa !12
  %26 = icmp slt i64 %19, %25
  br i1 %26, label %27, label %12

27:                                               ; preds = %18
  %28 = load ptr, ptr %9, align 8, !tbaa !21
  br label %29

29:                                               ; preds = %27, %42
  %30 = phi i64 [ %19, %27 ], [ %44, %42 ]
  %31 = phi i32 [ %21, %27 ], [ %43, %42 ]
  %32 = getelementptr inbounds i8, ptr %28, i64 %30
  %33 = load i8, ptr %32, align 1, !tbaa !17
  %34 = icmp eq i8 %33, 0
  br i1 %34, label %42, label %35

35:                                               ; preds = %29
  %36 = load ptr, ptr %10, align 8, !tbaa !16
  %37 = getelementptr inbounds i32, ptr %36, i64 %30
  %38 = load i32, ptr %37, align 4, !tbaa !10
  %39 = add nsw i32 %31, 1
  %40 = sext i32 %31 to i64
  %41 = getelementptr inbounds i32, ptr %2, i64 %40
  store i32 %38, ptr %41, align 4, !tbaa !10
  br label %42

42:                                               ; preds = %29, %35
  %43 = phi i32 [ %39, %35 ], [ %31, %29 ]
  %44 = add nsw i64 %30, 1
  %45 = icmp eq i64 %44, %25
  br i1 %45, label %12, label %29, !llvm.loop !24
}

define dso_local i64 @stay_in_components(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2) local_unnamed_addr #2 {
  %4 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %5 = load i64, ptr %4, align 8, !tbaa !19
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %18, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 9
  %9 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 1
  %10 = load ptr, ptr %0, align 8, !tbaa !4
  br label %20

11:                                               ; preds = %64
  %12 = load i64, ptr %4, align 8, !tbaa !19
  br label %13

13:                                               ; preds = %11, %20
  %14 = phi i64 [ %21, %20 ], [ %12, %11 ]
  %15 = phi ptr [ %22, %20 ], [ %68, %11 ]
  %16 = phi i64 [ %24, %20 ], [ %66, %11 ]
  %17 = icmp ult i64 %27, %14
  br i1 %17, label %20, label %18, !llvm.loop !25

18:                                               ; preds = %13, %3
  %19 = phi i64 [ 0, %3 ], [ %16, %13 ]
  ret i64 %19

20:                                               ; preds = %7, %13
  %21 = phi i64 [ %5, %7 ], [ %14, %13 ]
  %22 = phi ptr [ %10, %7 ], [ %15, %13 ]
  %23 = phi i64 [ 0, %7 ], [ %27, %13 ]
  %24 = phi i64 [ 0, %7 ], [ %16, %13 ]
  %25 = getelementptr inbounds i64, ptr %22, i64 %23
  %26 = load i64, ptr %25, align 8, !tbaa !12
  %27 = add nuw i64 %23, 1
  %28 = getelementptr inbounds i64, ptr %22, i64 %27
  %29 = load i64, ptr %28, align 8, !tbaa !12
  %30 = icmp slt i64 %26, %29
  br i1 %30, label %31, label %13

31:                                               ; preds = %20
  %32 = getelementptr inbounds i32, ptr %1, i64 %23
  %33 = load ptr, ptr %8, align 8, !tbaa !21
  br label %34

34:                                               ; preds = %31, %64
  %35 = phi ptr [ %33, %31 ], [ %65, %64 ]
  %36 = phi i64 [ %26, %31 ], [ %67, %64 ]
  %37 = phi i64 [ %24, %31 ], [ %66, %64 ]
  %38 = getelementptr inbounds i8, ptr %35, i64 %36
  %39 = load i8, ptr %38, align 1, !tbaa !17
  %40 = icmp eq i8 %39, 0
  br i1 %40, label %64, label %41

41:                                               ; preds = %34
  %42 = load i32, ptr %32, align 4, !tbaa !10
  %43 = load ptr, ptr %9, align 8, !tbaa !16
  %44 = getelementptr inbounds i32, ptr %43, i64 %36
  %45 = load i32, ptr %44, align 4, !tbaa !10
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds i32, ptr %1, i64 %46
  %48 = load i32, ptr %47, align 4, !tbaa !10
  %49 = icmp eq i32 %42, %48
  %50 = zext i1 %49 to i8
  store i8 %50, ptr %38, align 1, !tbaa !17
  %51 = load ptr, ptr %8, align 8, !tbaa !21
  %52 = getelementptr inbounds i8, ptr %51, i64 %36
  %53 = load i8, ptr %52, align 1, !tbaa !17
  %54 = icmp eq i8 %53, 0
  br i1 %54, label %64, label %55

55:                                               ; preds = %41
  %56 = load i32, ptr %32, align 4, !tbaa !10
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds i32, ptr %2, i64 %57
  %59 = load i32, ptr %58, align 4, !tbaa !10
  %60 = icmp slt i32 %59, 0
  br i1 %60, label %61, label %64

61:                                               ; preds = %55
  %62 = add i64 %37, 1
  %63 = trunc i64 %37 to i32
  store i32 %63, ptr %58, align 4, !tbaa !10
  br label %64

64:                                               ; preds = %41, %55, %61, %34
  %65 = phi ptr [ %51, %61 ], [ %51, %55 ], [ %51, %41 ], [ %35, %34 ]
  %66 = phi i64 [ %62, %61 ], [ %37, %55 ], [ %37, %41 ], [ %37, %34 ]
  %67 = add nsw i64 %36, 1
  %68 = load ptr, ptr %0, align 8, !tbaa !4
  %69 = getelementptr inbounds i64, ptr %68, i64 %27
  %70 = load i64, ptr %69, align 8, !tbaa !12
  %71 = icmp slt i64 %67, %70
  br i1 %71, label %34, label %11, !llvm.loop !26
}

define dso_local void @judge_components(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef %4, ptr nocapture noundef %5) local_unnamed_addr #3 {
  %7 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %8 = load i64, ptr %7, align 8, !tbaa !19
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %18, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 6
  %12 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 2
  %13 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 4
  %14 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 9
  %15 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 7
  %16 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 5
  %17 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 8
  br label %19

18:                                               ; preds = %123, %6
  ret void

19:                                               ; preds = %10, %123
  %20 = phi i64 [ 0, %10 ], [ %124, %123 ]
  %21 = getelementptr inbounds i32, ptr %1, i64 %20
  %22 = load i32, ptr %21, align 4, !tbaa !10
  %23 = icmp slt i32 %22, 0
  br i1 %23, label %24, label %26

24:                                               ; preds = %19
  %25 = add nuw i64 %20, 1
  br label %123

26:                                               ; preds = %19
  %27 = zext i32 %22 to i64
  %28 = load i64, ptr %11, align 8, !tbaa !27
  %29 = mul i64 %28, %27
  %30 = getelementptr inbounds i32, ptr %5, i64 %27
  %31 = load i32, ptr %30, align 4, !tbaa !10
  %32 = add nsw i32 %31, 1
  store i32 %32, ptr %30, align 4, !tbaa !10
  %33 = load ptr, ptr %0, align 8, !tbaa !4
  %34 = getelementptr inbounds i64, ptr %33, i64 %20
  %35 = load i64, ptr %34, align 8, !tbaa !12
  %36 = add nuw i64 %20, 1
  %37 = getelementptr inbounds i64, ptr %33, i64 %36
  %38 = load i64, ptr %37, align 8, !tbaa !12
  %39 = icmp slt i64 %35, %38
  br i1 %39, label %44, label %123

40:                                               ; preds = %103
  %41 = icmp eq i64 %104, 0
  br i1 %41, label %123, label %42

42:                                               ; preds = %40
  %43 = load i64, ptr %17, align 8, !tbaa !28
  br label %110

44:                                               ; preds = %26, %103
  %45 = phi i64 [ %105, %103 ], [ %35, %26 ]
  %46 = phi i64 [ %104, %103 ], [ 0, %26 ]
  %47 = load ptr, ptr %12, align 8, !tbaa !29
  %48 = getelementptr inbounds i32, ptr %47, i64 %45
  %49 = load i32, ptr %48, align 4, !tbaa !10
  %50 = load ptr, ptr %13, align 8, !tbaa !30
  %51 = sext i32 %49 to i64
  %52 = getelementptr inbounds i16, ptr %50, i64 %51
  %53 = load i16, ptr %52, align 2, !tbaa !31
  %54 = icmp sgt i16 %53, -1
  br i1 %54, label %55, label %78

55:                                               ; preds = %44
  %56 = load ptr, ptr %15, align 8, !tbaa !33
  %57 = zext i16 %53 to i64
  %58 = getelementptr inbounds i16, ptr %56, i64 %57
  %59 = load i16, ptr %58, align 2, !tbaa !31
  %60 = icmp slt i16 %59, 0
  br i1 %60, label %61, label %67

61:                                               ; preds = %55
  %62 = add i64 %29, %57
  %63 = getelementptr inbounds i8, ptr %3, i64 %62
  store i8 1, ptr %63, align 1, !tbaa !17
  %64 = load ptr, ptr %15, align 8, !tbaa !33
  %65 = getelementptr inbounds i16, ptr %64, i64 %57
  %66 = load i16, ptr %65, align 2, !tbaa !31
  br label %67

67:                                               ; preds = %55, %61
  %68 = phi i16 [ %59, %55 ], [ %66, %61 ]
  %69 = zext i16 %68 to i64
  %70 = shl nuw i64 1, %69
  %71 = icmp slt i16 %68, 0
  %72 = select i1 %71, i64 0, i64 %70
  %73 = or i64 %72, %46
  %74 = load ptr, ptr %14, align 8, !tbaa !21
  %75 = getelementptr inbounds i8, ptr %74, i64 %45
  %76 = load i8, ptr %75, align 1, !tbaa !17
  %77 = icmp eq i8 %76, 0
  br i1 %77, label %103, label %83

78:                                               ; preds = %44
  %79 = load ptr, ptr %14, align 8, !tbaa !21
  %80 = getelementptr inbounds i8, ptr %79, i64 %45
  %81 = load i8, ptr %80, align 1, !tbaa !17
  %82 = icmp eq i8 %81, 0
  br i1 %82, label %103, label %86

83:                                               ; preds = %67
  %84 = add i64 %29, %57
  %85 = getelementptr inbounds i8, ptr %2, i64 %84
  store i8 1, ptr %85, align 1, !tbaa !17
  br label %86

86:                                               ; preds = %78, %83
  %87 = phi i64 [ %73, %83 ], [ %46, %78 ]
  %88 = shl nsw i32 %49, 1
  %89 = sext i32 %88 to i64
  br label %90

90:                                               ; preds = %86, %102
  %91 = phi i1 [ true, %86 ], [ false, %102 ]
  %92 = phi i64 [ 0, %86 ], [ 1, %102 ]
  %93 = load ptr, ptr %16, align 8, !tbaa !34
  %94 = or i64 %92, %89
  %95 = getelementptr inbounds i16, ptr %93, i64 %94
  %96 = load i16, ptr %95, align 2, !tbaa !31
  %97 = icmp sgt i16 %96, -1
  br i1 %97, label %98, label %102

98:                                               ; preds = %90
  %99 = zext i16 %96 to i64
  %100 = add i64 %29, %99
  %101 = getelementptr inbounds i8, ptr %3, i64 %100
  store i8 1, ptr %101, align 1, !tbaa !17
  br label %102

102:                                              ; preds = %90, %98
  br i1 %91, label %90, label %103, !llvm.loop !35

103:                                              ; preds = %102, %78, %67
  %104 = phi i64 [ %46, %78 ], [ %73, %67 ], [ %87, %102 ]
  %105 = add nsw i64 %45, 1
  %106 = load ptr, ptr %0, align 8, !tbaa !4
  %107 = getelementptr inbounds i64, ptr %106, i64 %36
  %108 = load i64, ptr %107, align 8, !tbaa !12
  %109 = icmp slt i64 %105, %108
  br i1 %109, label %44, label %40, !llvm.loop !36

110:                                              ; preds = %42, %110
  %111 = phi i64 [ %104, %42 ], [ %121, %110 ]
  %112 = load i32, ptr %21, align 4, !tbaa !10
  %113 = sext i32 %112 to i64
  %114 = mul i64 %43, %113
  %115 = tail call i64 @llvm.cttz.i64(i64 %111, i1 true), !range !37
  %116 = add i64 %114, %115
  %117 = getelementptr inbounds i32, ptr %4, i64 %116
  %118 = load i32, ptr %117, align 4, !tbaa !10
  %119 = add nsw i32 %118, 1
  store i32 %119, ptr %117, align 4, !tbaa !10
  %120 = add i64 %111, -1
  %121 = and i64 %120, %111
  %122 = icmp eq i64 %121, 0
  br i1 %122, label %123, label %110, !llvm.loop !38

123:                                              ; preds = %110, %26, %24, %40
  %124 = phi i64 [ %25, %24 ], [ %36, %40 ], [ %36, %26 ], [ %36, %110 ]
  %125 = load i64, ptr %7, align 8, !tbaa !19
  %126 = icmp ult i64 %124, %125
  br i1 %126, label %19, label %18, !llvm.loop !39
}

declare i64 @llvm.cttz.i64(i64, i1 immarg) #4

define dso_local i64 @cut_unfair(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) local_unnamed_addr #2 {
  %5 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 3
  %6 = load i64, ptr %5, align 8, !tbaa !19
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %14, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 6
  %10 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 4
  %11 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 2
  %12 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 9
  %13 = getelementptr inbounds %struct.Fair, ptr %0, i64 0, i32 5
  br label %16

14:                                               ; preds = %114, %4
  %15 = phi i64 [ 0, %4 ], [ %116, %114 ]
  ret i64 %15

16:                                               ; preds = %8, %114
  %17 = phi i64 [ %6, %8 ], [ %115, %114 ]
  %18 = phi i64 [ 0, %8 ], [ %116, %114 ]
  %19 = phi i64 [ 0, %8 ], [ %117, %114 ]
  %20 = getelementptr inbounds i32, ptr %1, i64 %19
  %21 = load i32, ptr %20, align 4, !tbaa !10
  %22 = icmp slt i32 %21, 0
  br i1 %22, label %114, label %23

23:                                               ; preds = %16
  %24 = zext i32 %21 to i64
  %25 = load i64, ptr %9, align 8, !tbaa !27
  %26 = mul i64 %25, %24
  %27 = getelementptr inbounds i8, ptr %2, i64 %26
  %28 = getelementptr inbounds i8, ptr %3, i64 %24
  %29 = load i8, ptr %28, align 1, !tbaa !17
  %30 = load ptr, ptr %0, align 8, !tbaa !4
  %31 = getelementptr inbounds i64, ptr %30, i64 %19
  %32 = load i64, ptr %31, align 8, !tbaa !12
  %33 = icmp eq i8 %29, 0
  %34 = add nuw i64 %19, 1
  %35 = getelementptr inbounds i64, ptr %30, i64 %34
  %36 = load i64, ptr %35, align 8, !tbaa !12
  br i1 %33, label %37, label %42

37:                                               ; preds = %23
  %38 = icmp slt i64 %32, %36
  br i1 %38, label %39, label %42

39:                                               ; preds = %37
  %40 = load ptr, ptr %10, align 8, !tbaa !30
  %41 = load ptr, ptr %11, align 8, !tbaa !29
  br label %47

42:                                               ; preds = %60, %55, %37, %23
  %43 = phi i1 [ false, %23 ], [ true, %37 ], [ false, %55 ], [ true, %60 ]
  %44 = icmp slt i64 %32, %36
  br i1 %44, label %45, label %114

45:                                               ; preds = %42
  %46 = load ptr, ptr %12, align 8, !tbaa !21
  br label %63

47:                                               ; preds = %39, %60
  %48 = phi i64 [ %61, %60 ], [ %32, %39 ]
  %49 = getelementptr inbounds i32, ptr %41, i64 %48
  %50 = load i32, ptr %49, align 4, !tbaa !10
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds i16, ptr %40, i64 %51
  %53 = load i16, ptr %52, align 2, !tbaa !31
  %54 = icmp sgt i16 %53, -1
  br i1 %54, label %55, label %60

55:                                               ; preds = %47
  %56 = zext i16 %53 to i64
  %57 = getelementptr inbounds i8, ptr %27, i64 %56
  %58 = load i8, ptr %57, align 1, !tbaa !17
  %59 = icmp eq i8 %58, 0
  br i1 %59, label %60, label %42

60:                                               ; preds = %47, %55
  %61 = add nsw i64 %48, 1
  %62 = icmp slt i64 %61, %36
  br i1 %62, label %47, label %42, !llvm.loop !40

63:                                               ; preds = %45, %104
  %64 = phi ptr [ %105, %104 ], [ %30, %45 ]
  %65 = phi ptr [ %106, %104 ], [ %46, %45 ]
  %66 = phi i64 [ %107, %104 ], [ %18, %45 ]
  %67 = phi i64 [ %108, %104 ], [ %32, %45 ]
  %68 = getelementptr inbounds i8, ptr %65, i64 %67
  %69 = load i8, ptr %68, align 1, !tbaa !17
  %70 = icmp eq i8 %69, 0
  br i1 %70, label %104, label %72

71:                                               ; preds = %93
  br i1 %43, label %97, label %94

72:                                               ; preds = %63, %93
  %73 = phi i1 [ false, %93 ], [ true, %63 ]
  %74 = phi i32 [ 1, %93 ], [ 0, %63 ]
  %75 = load ptr, ptr %13, align 8, !tbaa !34
  %76 = load ptr, ptr %11, align 8, !tbaa !29
  %77 = getelementptr inbounds i32, ptr %76, i64 %67
  %78 = load i32, ptr %77, align 4, !tbaa !10
  %79 = shl nsw i32 %78, 1
  %80 = or i32 %79, %74
  %81 = sext i32 %80 to i64
  %82 = getelementptr inbounds i16, ptr %75, i64 %81
  %83 = load i16, ptr %82, align 2, !tbaa !31
  %84 = icmp sgt i16 %83, -1
  br i1 %84, label %85, label %93

85:                                               ; preds = %72
  %86 = zext i16 %83 to i64
  %87 = getelementptr inbounds i8, ptr %27, i64 %86
  %88 = load i8, ptr %87, align 1, !tbaa !17
  %89 = icmp eq i8 %88, 0
  br i1 %89, label %93, label %90

90:                                               ; preds = %85
  %91 = load ptr, ptr %12, align 8, !tbaa !21
  %92 = getelementptr inbounds i8, ptr %91, i64 %67
  store i8 0, ptr %92, align 1, !tbaa !17
  br label %93

93:                                               ; preds = %90, %85, %72
  br i1 %73, label %72, label %71, !llvm.loop !41

94:                                               ; preds = %71
  %95 = load ptr, ptr %12, align 8, !tbaa !21
  %96 = getelementptr inbounds i8, ptr %95, i64 %67
  store i8 0, ptr %96, align 1, !tbaa !17
  br label %97

97:                                               ; preds = %94, %71
  %98 = load ptr, ptr %12, align 8, !tbaa !21
  %99 = getelementptr inbounds i8, ptr %98, i64 %67
  %100 = load i8, ptr %99, align 1, !tbaa !17
  %101 = zext i8 %100 to i64
  %102 = add i64 %66, %101
  %103 = load ptr, ptr %0, align 8, !tbaa !4
  br label %104

104:                                              ; preds = %63, %97
  %105 = phi ptr [ %103, %97 ], [ %64, %63 ]
  %106 = phi ptr [ %98, %97 ], [ %65, %63 ]
  %107 = phi i64 [ %102, %97 ], [ %66, %63 ]
  %108 = add nsw i64 %67, 1
  %109 = getelementptr inbounds i64, ptr %105, i64 %34
  %110 = load i64, ptr %109, align 8, !tbaa !12
  %111 = icmp slt i64 %108, %110
  br i1 %111, label %63, label %112, !llvm.loop !42

112:                                              ; preds = %104
  %113 = load i64, ptr %5, align 8, !tbaa !19
  br label %114

114:                                              ; preds = %112, %42, %16
  %115 = phi i64 [ %17, %16 ], [ %17, %42 ], [ %113, %112 ]
  %116 = phi i64 [ %18, %16 ], [ %18, %42 ], [ %107, %112 ]
  %117 = add nuw i64 %19, 1
  %118 = icmp ult i64 %117, %115
  br i1 %118, label %16, label %14, !llvm.loop !43
}

define dso_local void @regrow_memo(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) local_unnamed_addr #2 {
  %3 = getelementptr inbounds %struct.Hash, ptr %0, i64 0, i32 2
  %4 = load i64, ptr %3, align 8, !tbaa !44
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %9, label %6

6:                                                ; preds = %2
  %7 = load ptr, ptr %0, align 8, !tbaa !46
  %8 = getelementptr inbounds %struct.Hash, ptr %1, i64 0, i32 2
  br label %10

9:                                                ; preds = %42, %2
  ret void

10:                                               ; preds = %6, %42
  %11 = phi i64 [ %4, %6 ], [ %43, %42 ]
  %12 = phi i64 [ 0, %6 ], [ %44, %42 ]
  %13 = getelementptr inbounds i64, ptr %7, i64 %12
  %14 = load i64, ptr %13, align 8, !tbaa !12
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %42, label %16

16:                                               ; preds = %10
  %17 = lshr i64 %14, 28
  %18 = mul i64 %17, -7046029254386353131
  %19 = add i64 %18, 7046029254386353131
  %20 = zext i64 %19 to i128
  %21 = load i64, ptr %8, align 8, !tbaa !44
  %22 = zext i64 %21 to i128
  %23 = mul nuw i128 %22, %20
  %24 = lshr i128 %23, 64
  %25 = trunc i128 %24 to i64
  %26 = load ptr, ptr %1, align 8, !tbaa !46
  %27 = getelementptr inbounds i64, ptr %26, i64 %25
  %28 = load i64, ptr %27, align 8, !tbaa !12
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %38, label %30

30:                                               ; preds = %16, %30
  %31 = phi i64 [ %34, %30 ], [ %25, %16 ]
  %32 = add i64 %31, 1
  %33 = icmp eq i64 %32, %21
  %34 = select i1 %33, i64 0, i64 %32
  %35 = getelementptr inbounds i64, ptr %26, i64 %34
  %36 = load i64, ptr %35, align 8, !tbaa !12
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %38, label %30, !llvm.loop !47

38:                                               ; preds = %30, %16
  %39 = phi i64 [ %25, %16 ], [ %34, %30 ]
  %40 = getelementptr inbounds i64, ptr %26, i64 %39
  store i64 %14, ptr %40, align 8, !tbaa !12
  %41 = load i64, ptr %3, align 8, !tbaa !44
  br label %42

42:                                               ; preds = %10, %38
  %43 = phi i64 [ %11, %10 ], [ %41, %38 ]
  %44 = add nuw i64 %12, 1
  %45 = icmp ult i64 %44, %43
  br i1 %45, label %10, label %9, !llvm.loop !48
}

define dso_local void @regrow(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #5 {
  %5 = icmp ult i64 %2, %3
  br i1 %5, label %6, label %10

6:                                                ; preds = %4
  %7 = getelementptr inbounds %struct.Hash, ptr %1, i64 0, i32 2
  %8 = getelementptr inbounds %struct.Hash, ptr %1, i64 0, i32 1
  %9 = getelementptr inbounds %struct.Hash, ptr %0, i64 0, i32 1
  br label %11

10:                                               ; preds = %59, %4
  ret void

11:                                               ; preds = %6, %59
  %12 = phi i64 [ %2, %6 ], [ %60, %59 ]
  %13 = load ptr, ptr %0, align 8, !tbaa !46
  %14 = getelementptr inbounds i64, ptr %13, i64 %12
  %15 = load i64, ptr %14, align 8, !tbaa !12
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %59, label %17

17:                                               ; preds = %11
  %18 = mul i64 %15, -7046029254386353131
  %19 = add i64 %18, 7046029254386353131
  %20 = lshr i64 %19, 32
  %21 = xor i64 %20, %19
  %22 = mul i64 %21, -2960836687051489901
  %23 = lshr i64 %22, 29
  %24 = xor i64 %23, %22
  %25 = mul i64 %24, -4417276706812531889
  %26 = zext i64 %25 to i128
  %27 = load i64, ptr %7, align 8, !tbaa !44
  %28 = lshr i64 %27, 3
  %29 = zext i64 %28 to i128
  %30 = mul nuw nsw i128 %29, %26
  %31 = lshr i128 %30, 61
  %32 = trunc i128 %31 to i64
  %33 = and i64 %32, -8
  br label %34

34:                                               ; preds = %54, %17
  %35 = phi i64 [ %27, %17 ], [ %55, %54 ]
  %36 = phi i64 [ %33, %17 ], [ %58, %54 ]
  %37 = load ptr, ptr %1, align 8, !tbaa !46
  %38 = getelementptr inbounds i64, ptr %37, i64 %36
  %39 = load i64, ptr %38, align 8, !tbaa !12
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %41, label %54

41:                                               ; preds = %34
  %42 = cmpxchg ptr %38, i64 0, i64 %15 monotonic monotonic, align 8
  %43 = extractvalue { i64, i1 } %42, 1
  br i1 %43, label %46, label %44

44:                                               ; preds = %41
  %45 = load i64, ptr %7, align 8, !tbaa !44
  br label %54

46:                                               ; preds = %41
  %47 = load ptr, ptr %8, align 8, !tbaa !49
  %48 = icmp eq ptr %47, null
  br i1 %48, label %59, label %49

49:                                               ; preds = %46
  %50 = load ptr, ptr %9, align 8, !tbaa !49
  %51 = getelementptr inbounds i64, ptr %50, i64 %12
  %52 = load i64, ptr %51, align 8, !tbaa !12
  %53 = getelementptr inbounds i64, ptr %47, i64 %36
  store i64 %52, ptr %53, align 8, !tbaa !12
  br label %59

54:                                               ; preds = %44, %34
  %55 = phi i64 [ %45, %44 ], [ %35, %34 ]
  %56 = add i64 %36, 1
  %57 = icmp eq i64 %56, %55
  %58 = select i1 %57, i64 0, i64 %56
  br label %34, !llvm.loop !50

59:                                               ; preds = %46, %49, %11
  %60 = add nuw i64 %12, 1
  %61 = icmp eq i64 %60, %3
  br i1 %61, label %10, label %11, !llvm.loop !51
}

define dso_local i64 @insert_words(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #6 {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %8, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %7 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  br label %10

8:                                                ; preds = %58, %3
  %9 = phi i64 [ 0, %3 ], [ %60, %58 ]
  ret i64 %9

10:                                               ; preds = %5, %58
  %11 = phi i64 [ 0, %5 ], [ %61, %58 ]
  %12 = phi i64 [ 0, %5 ], [ %60, %58 ]
  %13 = getelementptr inbounds i64, ptr %1, i64 %11
  %14 = load i64, ptr %13, align 8, !tbaa !12
  %15 = mul i64 %14, -7046029254386353131
  %16 = lshr i64 %15, 32
  %17 = xor i64 %16, %15
  %18 = mul i64 %17, -2960836687051489901
  %19 = lshr i64 %18, 29
  %20 = xor i64 %19, %18
  %21 = mul i64 %20, -4417276706812531889
  %22 = zext i64 %21 to i128
  %23 = load i64, ptr %7, align 8, !tbaa !44
  %24 = lshr i64 %23, 3
  %25 = zext i64 %24 to i128
  %26 = mul nuw nsw i128 %22, %25
  %27 = lshr i128 %26, 61
  %28 = trunc i128 %27 to i64
  %29 = and i64 %28, -8
  %30 = add i64 %14, 1
  %31 = insertelement <8 x i64> poison, i64 %30, i64 0
  %32 = shufflevector <8 x i64> %31, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %33

33:                                               ; preds = %53, %10
  %34 = phi i64 [ %57, %53 ], [ %29, %10 ]
  br label %35

35:                                               ; preds = %33, %46
  %36 = load ptr, ptr %6, align 8, !tbaa !46
  %37 = getelementptr inbounds i64, ptr %36, i64 %34
  %38 = load volatile <8 x i64>, ptr %37, align 64, !tbaa !17
  %39 = icmp eq <8 x i64> %38, %32
  %40 = bitcast <8 x i1> %39 to i8
  %41 = icmp eq i8 %40, 0
  br i1 %41, label %42, label %58

42:                                               ; preds = %35
  %43 = icmp eq <8 x i64> %38, zeroinitializer
  %44 = bitcast <8 x i1> %43 to i8
  %45 = icmp eq i8 %44, 0
  br i1 %45, label %53, label %46

46:                                               ; preds = %42
  %47 = tail call i8 @llvm.cttz.i8(i8 %44, i1 true), !range !52
  %48 = zext i8 %47 to i64
  %49 = add i64 %34, %48
  %50 = getelementptr inbounds i64, ptr %36, i64 %49
  %51 = cmpxchg ptr %50, i64 0, i64 %30 monotonic monotonic, align 8
  %52 = extractvalue { i64, i1 } %51, 1
  br i1 %52, label %58, label %35, !llvm.loop !53

53:                                               ; preds = %42
  %54 = add i64 %34, 8
  %55 = load i64, ptr %7, align 8, !tbaa !44
  %56 = icmp eq i64 %54, %55
  %57 = select i1 %56, i64 0, i64 %54
  br label %33, !llvm.loop !53

58:                                               ; preds = %35, %46
  %59 = phi i64 [ 1, %46 ], [ 0, %35 ]
  %60 = add i64 %59, %12
  %61 = add nuw i64 %11, 1
  %62 = icmp eq i64 %61, %2
  br i1 %62, label %8, label %10, !llvm.loop !54
}

define dso_local void @number_words(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef writeonly %4) local_unnamed_addr #0 {
  %6 = icmp eq i64 %2, 0
  br i1 %6, label %14, label %7

7:                                                ; preds = %5
  %8 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %10 = load i64, ptr %9, align 8, !tbaa !44
  %11 = lshr i64 %10, 3
  %12 = zext i64 %11 to i128
  %13 = load ptr, ptr %8, align 8, !tbaa !55
  br label %15

14:                                               ; preds = %43, %5
  ret void

15:                                               ; preds = %7, %43
  %16 = phi i64 [ 0, %7 ], [ %48, %43 ]
  %17 = getelementptr inbounds i64, ptr %1, i64 %16
  %18 = load i64, ptr %17, align 8, !tbaa !12
  %19 = mul i64 %18, -7046029254386353131
  %20 = lshr i64 %19, 32
  %21 = xor i64 %20, %19
  %22 = mul i64 %21, -2960836687051489901
  %23 = lshr i64 %22, 29
  %24 = xor i64 %23, %22
  %25 = mul i64 %24, -4417276706812531889
  %26 = zext i64 %25 to i128
  %27 = mul nuw nsw i128 %26, %12
  %28 = lshr i128 %27, 61
  %29 = trunc i128 %28 to i64
  %30 = and i64 %29, -8
  %31 = add i64 %18, 1
  %32 = getelementptr inbounds i64, ptr %13, i64 %30
  %33 = load i64, ptr %32, align 8, !tbaa !12
  %34 = icmp eq i64 %33, %31
  br i1 %34, label %43, label %35

35:                                               ; preds = %15, %35
  %36 = phi i64 [ %39, %35 ], [ %30, %15 ]
  %37 = add i64 %36, 1
  %38 = icmp eq i64 %37, %10
  %39 = select i1 %38, i64 0, i64 %37
  %40 = getelementptr inbounds i64, ptr %13, i64 %39
  %41 = load i64, ptr %40, align 8, !tbaa !12
  %42 = icmp eq i64 %41, %31
  br i1 %42, label %43, label %35, !llvm.loop !58

43:                                               ; preds = %35, %15
  %44 = phi i64 [ %30, %15 ], [ %39, %35 ]
  %45 = add i64 %16, %3
  %46 = trunc i64 %45 to i32
  %47 = getelementptr inbounds i32, ptr %4, i64 %44
  store i32 %46, ptr %47, align 4, !tbaa !10
  %48 = add nuw i64 %16, 1
  %49 = icmp eq i64 %48, %2
  br i1 %49, label %14, label %15, !llvm.loop !59
}

define dso_local i64 @intern(ptr nocapture noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2) local_unnamed_addr #5 {
  %4 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 1
  %5 = load i64, ptr %4, align 8, !tbaa !60
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %9, label %35

7:                                                ; preds = %35
  %8 = and i64 %49, 4611686018427387903
  br label %9

9:                                                ; preds = %7, %3
  %10 = phi i64 [ 0, %3 ], [ %8, %7 ]
  %11 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4
  %12 = mul i64 %10, -7046029254386353131
  %13 = lshr i64 %12, 32
  %14 = xor i64 %13, %12
  %15 = mul i64 %14, -2960836687051489901
  %16 = lshr i64 %15, 29
  %17 = xor i64 %16, %15
  %18 = mul i64 %17, -4417276706812531889
  %19 = zext i64 %18 to i128
  %20 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 2
  %21 = load i64, ptr %20, align 8, !tbaa !44
  %22 = lshr i64 %21, 3
  %23 = zext i64 %22 to i128
  %24 = mul nuw nsw i128 %23, %19
  %25 = lshr i128 %24, 61
  %26 = trunc i128 %25 to i64
  %27 = and i64 %26, -8
  %28 = load ptr, ptr %11, align 8, !tbaa !46
  %29 = getelementptr inbounds i64, ptr %28, i64 %27
  %30 = load i64, ptr %29, align 8, !tbaa !12
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %83, label %32

32:                                               ; preds = %9
  %33 = add nuw nsw i64 %10, 1
  %34 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 1
  br label %52

35:                                               ; preds = %3, %35
  %36 = phi i64 [ %49, %35 ], [ 0, %3 ]
  %37 = phi i64 [ %50, %35 ], [ 0, %3 ]
  %38 = getelementptr inbounds i32, ptr %2, i64 %37
  %39 = load i32, ptr %38, align 4, !tbaa !10
  %40 = zext i32 %39 to i64
  %41 = xor i64 %36, %40
  %42 = mul i64 %41, -7046029254386353131
  %43 = lshr i64 %42, 32
  %44 = xor i64 %43, %42
  %45 = mul i64 %44, -2960836687051489901
  %46 = lshr i64 %45, 29
  %47 = xor i64 %46, %45
  %48 = mul i64 %47, -4417276706812531889
  %49 = add i64 %48, %37
  %50 = add nuw i64 %37, 1
  %51 = icmp eq i64 %50, %5
  br i1 %51, label %7, label %35, !llvm.loop !61

52:                                               ; preds = %32, %76
  %53 = phi i64 [ %30, %32 ], [ %81, %76 ]
  %54 = phi i64 [ %27, %32 ], [ %79, %76 ]
  %55 = icmp eq i64 %53, %33
  br i1 %55, label %56, label %76

56:                                               ; preds = %52
  %57 = load ptr, ptr %34, align 8, !tbaa !49
  %58 = getelementptr inbounds i64, ptr %57, i64 %54
  %59 = load i64, ptr %58, align 8, !tbaa !12
  %60 = load ptr, ptr %1, align 8, !tbaa !62
  %61 = mul i64 %59, %5
  %62 = getelementptr inbounds i32, ptr %60, i64 %61
  br i1 %6, label %73, label %63

63:                                               ; preds = %56, %70
  %64 = phi i64 [ %71, %70 ], [ 0, %56 ]
  %65 = getelementptr inbounds i32, ptr %62, i64 %64
  %66 = load i32, ptr %65, align 4, !tbaa !10
  %67 = getelementptr inbounds i32, ptr %2, i64 %64
  %68 = load i32, ptr %67, align 4, !tbaa !10
  %69 = icmp eq i32 %66, %68
  br i1 %69, label %70, label %73

70:                                               ; preds = %63
  %71 = add nuw i64 %64, 1
  %72 = icmp eq i64 %71, %5
  br i1 %72, label %124, label %63, !llvm.loop !63

73:                                               ; preds = %63, %56
  %74 = phi i64 [ 0, %56 ], [ %64, %63 ]
  %75 = icmp eq i64 %74, %5
  br i1 %75, label %124, label %76

76:                                               ; preds = %73, %52
  %77 = add i64 %54, 1
  %78 = icmp eq i64 %77, %21
  %79 = select i1 %78, i64 0, i64 %77
  %80 = getelementptr inbounds i64, ptr %28, i64 %79
  %81 = load i64, ptr %80, align 8, !tbaa !12
  %82 = icmp eq i64 %81, 0
  br i1 %82, label %83, label %52, !llvm.loop !64

83:                                               ; preds = %76, %9
  %84 = phi i64 [ %27, %9 ], [ %79, %76 ]
  %85 = getelementptr inbounds i64, ptr %28, i64 %84
  %86 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 2
  %87 = load i64, ptr %86, align 8, !tbaa !65
  %88 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 3
  %89 = load i64, ptr %88, align 8, !tbaa !66
  %90 = icmp eq i64 %87, %89
  br i1 %90, label %91, label %94

91:                                               ; preds = %83
  %92 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %93 = atomicrmw or ptr %92, i64 4 monotonic, align 8
  br label %124

94:                                               ; preds = %83
  %95 = load ptr, ptr %1, align 8, !tbaa !62
  %96 = mul i64 %87, %5
  %97 = getelementptr inbounds i32, ptr %95, i64 %96
  br i1 %6, label %105, label %98

98:                                               ; preds = %94, %98
  %99 = phi i64 [ %103, %98 ], [ 0, %94 ]
  %100 = getelementptr inbounds i32, ptr %2, i64 %99
  %101 = load i32, ptr %100, align 4, !tbaa !10
  %102 = getelementptr inbounds i32, ptr %97, i64 %99
  store i32 %101, ptr %102, align 4, !tbaa !10
  %103 = add nuw i64 %99, 1
  %104 = icmp eq i64 %103, %5
  br i1 %104, label %105, label %98, !llvm.loop !67

105:                                              ; preds = %98, %94
  %106 = add nuw nsw i64 %10, 1
  store i64 %106, ptr %85, align 8, !tbaa !12
  %107 = load i64, ptr %86, align 8, !tbaa !65
  %108 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 1
  %109 = load ptr, ptr %108, align 8, !tbaa !49
  %110 = getelementptr inbounds i64, ptr %109, i64 %84
  store i64 %107, ptr %110, align 8, !tbaa !12
  %111 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 4, i32 3
  %112 = atomicrmw add ptr %111, i64 1 monotonic, align 8
  %113 = mul i64 %112, 100
  %114 = add i64 %113, 100
  %115 = load i64, ptr %20, align 8, !tbaa !44
  %116 = mul i64 %115, 60
  %117 = icmp ugt i64 %114, %116
  br i1 %117, label %118, label %121, !prof !68

118:                                              ; preds = %105
  %119 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %120 = atomicrmw or ptr %119, i64 2 monotonic, align 8
  br label %121

121:                                              ; preds = %105, %118
  %122 = load i64, ptr %86, align 8, !tbaa !65
  %123 = add i64 %122, 1
  store i64 %123, ptr %86, align 8, !tbaa !65
  br label %124

124:                                              ; preds = %73, %70, %121, %91
  %125 = phi i64 [ 0, %91 ], [ %122, %121 ], [ %59, %70 ], [ %59, %73 ]
  ret i64 %125
}

define dso_local void @intern_rows(ptr nocapture noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) local_unnamed_addr #5 {
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %8, label %6

6:                                                ; preds = %4
  %7 = getelementptr inbounds %struct.Table, ptr %1, i64 0, i32 1
  br label %9

8:                                                ; preds = %9, %4
  ret void

9:                                                ; preds = %6, %9
  %10 = phi i64 [ 0, %6 ], [ %15, %9 ]
  %11 = load i64, ptr %7, align 8, !tbaa !60
  %12 = mul i64 %11, %10
  %13 = getelementptr inbounds i32, ptr %2, i64 %12
  %14 = tail call i64 @intern(ptr noundef %0, ptr noundef %1, ptr noundef %13) #16
  %15 = add nuw i64 %10, 1
  %16 = icmp eq i64 %15, %3
  br i1 %16, label %8, label %9, !llvm.loop !69
}

define dso_local i64 @pack_state(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #7 {
  %6 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %7 = load i64, ptr %6, align 8, !tbaa !12
  %8 = shl i64 %2, %7
  %9 = or i64 %8, %1
  %10 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %11 = load i64, ptr %10, align 8, !tbaa !12
  %12 = add i64 %11, %7
  %13 = shl i64 %3, %12
  %14 = or i64 %9, %13
  %15 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %16 = load i64, ptr %15, align 8, !tbaa !12
  %17 = add i64 %12, %16
  %18 = shl i64 %4, %17
  %19 = or i64 %14, %18
  %20 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %21 = load i64, ptr %20, align 8, !tbaa !70
  %22 = and i64 %21, 1
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %26, label %24, !prof !71

24:                                               ; preds = %5
  %25 = tail call fastcc i64 @lesser(ptr noundef nonnull %0, i64 noundef %19) #16
  br label %26

26:                                               ; preds = %5, %24
  %27 = phi i64 [ %25, %24 ], [ %19, %5 ]
  ret i64 %27
}

define dso_local void @expand(ptr noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #8 {
  %6 = alloca [4 x ptr], align 16
  %7 = alloca %struct.State, align 8
  %8 = alloca [4 x ptr], align 16
  %9 = alloca %struct.State, align 8
  %10 = alloca [4 x ptr], align 16
  %11 = alloca %struct.State, align 8
  %12 = alloca [17 x i32], align 16
  %13 = alloca [4 x ptr], align 16
  %14 = alloca %struct.State, align 8
  %15 = alloca [256 x i32], align 16
  %16 = alloca [17 x i32], align 16
  %17 = alloca [4 x ptr], align 16
  %18 = alloca %struct.State, align 8
  %19 = alloca [4 x ptr], align 16
  %20 = alloca %struct.Leaving, align 8
  %21 = alloca [4 x ptr], align 16
  %22 = alloca %struct.State, align 8
  %23 = alloca %struct.Pipe, align 8
  call void @llvm.lifetime.start.p0(i64 1304, ptr nonnull %23) #17
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(1304) %23, i8 0, i64 1304, i1 false)
  %24 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 2
  %25 = load i64, ptr %24, align 8, !tbaa !72
  br label %120

26:                                               ; preds = %120
  %27 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %28 = load atomic i64, ptr %27 monotonic, align 8
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %30, label %1710

30:                                               ; preds = %26
  %31 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 3
  %32 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 59
  %33 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 4
  %34 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 5
  %35 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 6
  %36 = getelementptr inbounds ptr, ptr %19, i64 1
  %37 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 1
  %38 = getelementptr inbounds ptr, ptr %19, i64 2
  %39 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1
  %40 = getelementptr inbounds ptr, ptr %19, i64 3
  %41 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 1
  %42 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1
  %43 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 2
  %44 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 3
  %45 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5
  %46 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7
  %47 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 8
  %48 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 9
  %49 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 10
  %50 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 11
  %51 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 12
  %52 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %53 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 1
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %55 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %56 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 1
  %57 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %58 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 17
  %59 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 4
  %60 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %61 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %62 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53
  %63 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 2
  %64 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %65 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 5
  %66 = getelementptr inbounds ptr, ptr %17, i64 1
  %67 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 1
  %68 = getelementptr inbounds ptr, ptr %17, i64 2
  %69 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1
  %70 = getelementptr inbounds ptr, ptr %17, i64 3
  %71 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 1
  %72 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 4
  %73 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 3
  %74 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %76 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 1
  %77 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %78 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52
  %79 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 2
  %80 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %81 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %82 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 28
  %83 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %84 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %85 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 3
  %86 = getelementptr inbounds ptr, ptr %13, i64 1
  %87 = getelementptr inbounds [2 x i64], ptr %14, i64 0, i64 1
  %88 = getelementptr inbounds ptr, ptr %13, i64 2
  %89 = getelementptr inbounds %struct.State, ptr %14, i64 0, i32 1
  %90 = getelementptr inbounds ptr, ptr %13, i64 3
  %91 = getelementptr inbounds %struct.State, ptr %14, i64 0, i32 1, i64 1
  %92 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 19
  %93 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 20
  %94 = getelementptr inbounds ptr, ptr %10, i64 1
  %95 = getelementptr inbounds [2 x i64], ptr %11, i64 0, i64 1
  %96 = getelementptr inbounds ptr, ptr %10, i64 2
  %97 = getelementptr inbounds %struct.State, ptr %11, i64 0, i32 1
  %98 = getelementptr inbounds ptr, ptr %10, i64 3
  %99 = getelementptr inbounds %struct.State, ptr %11, i64 0, i32 1, i64 1
  %100 = getelementptr inbounds ptr, ptr %8, i64 1
  %101 = getelementptr inbounds [2 x i64], ptr %9, i64 0, i64 1
  %102 = getelementptr inbounds ptr, ptr %8, i64 2
  %103 = getelementptr inbounds %struct.State, ptr %9, i64 0, i32 1
  %104 = getelementptr inbounds ptr, ptr %8, i64 3
  %105 = getelementptr inbounds %struct.State, ptr %9, i64 0, i32 1, i64 1
  %106 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 4
  %107 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 6
  %108 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 3
  %109 = getelementptr inbounds ptr, ptr %21, i64 1
  %110 = getelementptr inbounds [2 x i64], ptr %22, i64 0, i64 1
  %111 = getelementptr inbounds ptr, ptr %21, i64 2
  %112 = getelementptr inbounds %struct.State, ptr %22, i64 0, i32 1
  %113 = getelementptr inbounds ptr, ptr %21, i64 3
  %114 = getelementptr inbounds %struct.State, ptr %22, i64 0, i32 1, i64 1
  %115 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 37
  %116 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %117 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %118 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1
  %119 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1, i32 2
  br label %125

120:                                              ; preds = %5, %120
  %121 = phi i64 [ 0, %5 ], [ %123, %120 ]
  %122 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %121
  store i64 -1, ptr %122, align 8, !tbaa !12
  %123 = add nuw nsw i64 %121, 1
  %124 = icmp eq i64 %123, 64
  br i1 %124, label %26, label %120, !llvm.loop !74

125:                                              ; preds = %30, %1706
  %126 = phi i64 [ %25, %30 ], [ %1707, %1706 ]
  %127 = load i64, ptr %31, align 8, !tbaa !75
  %128 = sub i64 %127, %126
  %129 = icmp ult i64 %128, 65536
  br i1 %129, label %130, label %132

130:                                              ; preds = %125
  %131 = atomicrmw or ptr %27, i64 2 monotonic, align 8
  br label %1710

132:                                              ; preds = %125
  %133 = atomicrmw add ptr %32, i64 128 monotonic, align 8
  %134 = icmp ult i64 %133, %3
  br i1 %134, label %135, label %1710

135:                                              ; preds = %132
  %136 = add i64 %133, 128
  %137 = call i64 @llvm.umin.i64(i64 %136, i64 %3)
  %138 = icmp ugt i64 %137, %133
  br i1 %138, label %257, label %139

139:                                              ; preds = %1703, %135
  %140 = sub i64 %137, %133
  %141 = load i64, ptr %107, align 8, !tbaa !76
  %142 = add i64 %140, %141
  store i64 %142, ptr %107, align 8, !tbaa !76
  %143 = load i64, ptr %24, align 8, !tbaa !72
  %144 = sub i64 %143, %126
  %145 = atomicrmw add ptr %108, i64 %144 monotonic, align 8
  %146 = add i64 %145, %144
  %147 = mul i64 %146, 100
  %148 = load i64, ptr %75, align 8, !tbaa !44
  %149 = mul i64 %148, 84
  %150 = icmp ugt i64 %147, %149
  br i1 %150, label %151, label %153, !prof !68

151:                                              ; preds = %139
  %152 = atomicrmw or ptr %27, i64 2 monotonic, align 8
  br label %153

153:                                              ; preds = %139, %151
  %154 = load i64, ptr %24, align 8, !tbaa !72
  %155 = icmp ugt i64 %154, %126
  br i1 %155, label %156, label %1706

156:                                              ; preds = %153, %247
  %157 = phi i64 [ %255, %247 ], [ %154, %153 ]
  %158 = phi i64 [ %254, %247 ], [ %126, %153 ]
  %159 = add i64 %158, 8
  %160 = icmp ult i64 %159, %157
  %161 = load ptr, ptr %1, align 8, !tbaa !77
  br i1 %160, label %162, label %247

162:                                              ; preds = %156
  %163 = getelementptr inbounds i64, ptr %161, i64 %159
  %164 = load i64, ptr %163, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %22) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %21) #17, !noalias !78
  store ptr %22, ptr %21, align 16, !tbaa !81, !noalias !78
  store ptr %110, ptr %109, align 8, !tbaa !81, !noalias !78
  store ptr %112, ptr %111, align 16, !tbaa !81, !noalias !78
  store ptr %114, ptr %113, align 8, !tbaa !81, !noalias !78
  br label %165

165:                                              ; preds = %165, %162
  %166 = phi i64 [ 0, %162 ], [ %177, %165 ]
  %167 = phi i64 [ %164, %162 ], [ %176, %165 ]
  %168 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %166
  %169 = load i64, ptr %168, align 8, !tbaa !12, !noalias !78
  %170 = shl nsw i64 -1, %169
  %171 = xor i64 %170, -1
  %172 = and i64 %167, %171
  %173 = getelementptr inbounds [4 x ptr], ptr %21, i64 0, i64 %166
  %174 = load ptr, ptr %173, align 8, !tbaa !81, !noalias !78
  store i64 %172, ptr %174, align 8, !tbaa !12
  %175 = load i64, ptr %168, align 8, !tbaa !12, !noalias !78
  %176 = lshr i64 %167, %175
  %177 = add nuw nsw i64 %166, 1
  %178 = icmp eq i64 %177, 4
  br i1 %178, label %179, label %165, !llvm.loop !82

179:                                              ; preds = %165
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %21) #17, !noalias !78
  %180 = load i64, ptr %115, align 8, !tbaa !83
  %181 = icmp eq i64 %180, 0
  br i1 %181, label %203, label %182

182:                                              ; preds = %179
  %183 = load i64, ptr %116, align 8, !tbaa !12
  %184 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %183
  %185 = load i64, ptr %112, align 8, !tbaa !12
  %186 = load ptr, ptr %184, align 8, !tbaa !62
  %187 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %183, i32 1
  %188 = load i64, ptr %187, align 8, !tbaa !60
  %189 = mul i64 %188, %185
  %190 = getelementptr inbounds i32, ptr %186, i64 %189
  %191 = load i32, ptr %190, align 4, !tbaa !10
  %192 = load i64, ptr %117, align 8, !tbaa !12
  %193 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %192
  %194 = load i64, ptr %114, align 8, !tbaa !12
  %195 = load ptr, ptr %193, align 8, !tbaa !62
  %196 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %192, i32 1
  %197 = load i64, ptr %196, align 8, !tbaa !60
  %198 = mul i64 %197, %194
  %199 = getelementptr inbounds i32, ptr %195, i64 %198
  %200 = load i32, ptr %199, align 4, !tbaa !10
  %201 = add nsw i32 %200, %191
  %202 = sext i32 %201 to i64
  br label %203

203:                                              ; preds = %182, %179
  %204 = phi i64 [ %202, %182 ], [ 0, %179 ]
  %205 = load ptr, ptr %118, align 8, !tbaa !46
  %206 = load i64, ptr %22, align 8, !tbaa !12
  %207 = load i64, ptr %110, align 8, !tbaa !12
  %208 = load i64, ptr %52, align 8, !tbaa !12
  %209 = shl i64 %207, %208
  %210 = or i64 %209, %206
  %211 = load i64, ptr %54, align 8, !tbaa !12
  %212 = add i64 %211, %208
  %213 = load i64, ptr %119, align 8, !tbaa !44
  %214 = lshr i64 %213, 3
  %215 = zext i64 %214 to i128
  br label %216

216:                                              ; preds = %231, %203
  %217 = phi i1 [ true, %203 ], [ false, %231 ]
  %218 = phi i64 [ 0, %203 ], [ 1, %231 ]
  %219 = getelementptr inbounds %struct.State, ptr %22, i64 0, i32 1, i64 %218
  %220 = load i64, ptr %219, align 8, !tbaa !12
  %221 = shl i64 %220, %212
  %222 = or i64 %210, %221
  br i1 %181, label %228, label %223

223:                                              ; preds = %216
  %224 = shl i64 %222, 6
  %225 = shl nuw nsw i64 %218, 5
  %226 = or i64 %225, %204
  %227 = or i64 %226, %224
  br label %231

228:                                              ; preds = %216
  %229 = shl i64 %222, 1
  %230 = or i64 %229, %218
  br label %231

231:                                              ; preds = %228, %223
  %232 = phi i64 [ %227, %223 ], [ %230, %228 ]
  %233 = mul i64 %232, -7046029254386353131
  %234 = lshr i64 %233, 32
  %235 = xor i64 %234, %233
  %236 = mul i64 %235, -2960836687051489901
  %237 = lshr i64 %236, 29
  %238 = xor i64 %237, %236
  %239 = mul i64 %238, -4417276706812531889
  %240 = zext i64 %239 to i128
  %241 = mul nuw nsw i128 %240, %215
  %242 = lshr i128 %241, 61
  %243 = trunc i128 %242 to i64
  %244 = and i64 %243, -8
  %245 = getelementptr inbounds i64, ptr %205, i64 %244
  call void @llvm.prefetch.p0(ptr %245, i32 0, i32 2, i32 1)
  br i1 %217, label %216, label %246, !llvm.loop !84

246:                                              ; preds = %231
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %22) #17
  br label %247

247:                                              ; preds = %246, %156
  %248 = getelementptr inbounds i64, ptr %161, i64 %158
  %249 = load i64, ptr %248, align 8, !tbaa !12
  %250 = load ptr, ptr %76, align 8, !tbaa !85
  %251 = getelementptr inbounds i32, ptr %250, i64 %158
  %252 = load i32, ptr %251, align 4, !tbaa !10
  %253 = zext i32 %252 to i64
  call fastcc void @judge_state(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %249, i64 noundef %253) #16
  %254 = add nuw i64 %158, 1
  %255 = load i64, ptr %24, align 8, !tbaa !72
  %256 = icmp ult i64 %254, %255
  br i1 %256, label %156, label %1706, !llvm.loop !86

257:                                              ; preds = %135, %1703
  %258 = phi i64 [ %1704, %1703 ], [ %133, %135 ]
  %259 = getelementptr inbounds i64, ptr %2, i64 %258
  %260 = load i64, ptr %259, align 8, !tbaa !12
  store i64 %260, ptr %33, align 8, !tbaa !87
  %261 = add i64 %258, %4
  %262 = trunc i64 %261 to i32
  store i32 %262, ptr %34, align 8, !tbaa !89
  store i32 0, ptr %35, align 4, !tbaa !90
  call void @llvm.lifetime.start.p0(i64 152, ptr nonnull %20) #17
  call void @llvm.experimental.noalias.scope.decl(metadata !91)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %19) #17, !noalias !94
  store ptr %20, ptr %19, align 16, !tbaa !81, !noalias !94
  store ptr %37, ptr %36, align 8, !tbaa !81, !noalias !94
  store ptr %39, ptr %38, align 16, !tbaa !81, !noalias !94
  store ptr %41, ptr %40, align 8, !tbaa !81, !noalias !94
  br label %263

263:                                              ; preds = %263, %257
  %264 = phi i64 [ 0, %257 ], [ %275, %263 ]
  %265 = phi i64 [ %260, %257 ], [ %274, %263 ]
  %266 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %264
  %267 = load i64, ptr %266, align 8, !tbaa !12, !noalias !94
  %268 = shl nsw i64 -1, %267
  %269 = xor i64 %268, -1
  %270 = and i64 %265, %269
  %271 = getelementptr inbounds [4 x ptr], ptr %19, i64 0, i64 %264
  %272 = load ptr, ptr %271, align 8, !tbaa !81, !noalias !94
  store i64 %270, ptr %272, align 8, !tbaa !12
  %273 = load i64, ptr %266, align 8, !tbaa !12, !noalias !94
  %274 = lshr i64 %265, %273
  %275 = add nuw nsw i64 %264, 1
  %276 = icmp eq i64 %275, 4
  br i1 %276, label %277, label %263, !llvm.loop !82

277:                                              ; preds = %263
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %19) #17, !noalias !94
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %42, i8 0, i64 16, i1 false), !alias.scope !91
  store i64 %260, ptr %43, align 8, !tbaa !97, !alias.scope !91
  store i64 %261, ptr %44, align 8, !tbaa !100, !alias.scope !91
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %45, i8 0, i64 24, i1 false), !alias.scope !91
  store i32 1, ptr %47, align 8, !tbaa !101, !alias.scope !91
  store i64 0, ptr %49, align 8, !tbaa !102, !alias.scope !91
  store i64 0, ptr %50, align 8, !tbaa !103, !alias.scope !91
  store i64 0, ptr %51, align 8, !tbaa !104, !alias.scope !91
  %278 = load i64, ptr %52, align 8, !tbaa !12, !noalias !91
  store i64 %278, ptr %53, align 8, !tbaa !12, !alias.scope !91
  %279 = load i64, ptr %54, align 8, !tbaa !12, !noalias !91
  %280 = add i64 %279, %278
  store i64 %280, ptr %46, align 8, !tbaa !12, !alias.scope !91
  %281 = load i64, ptr %55, align 8, !tbaa !12, !noalias !91
  %282 = add i64 %281, %280
  store i64 %282, ptr %56, align 8, !tbaa !12, !alias.scope !91
  %283 = load i64, ptr %57, align 8, !tbaa !70, !noalias !91
  %284 = trunc i64 %283 to i32
  %285 = and i32 %284, 1
  store i32 %285, ptr %48, align 4, !tbaa !105, !alias.scope !91
  %286 = load i64, ptr %58, align 8, !tbaa !106, !noalias !91
  br label %287

287:                                              ; preds = %287, %277
  %288 = phi i1 [ true, %277 ], [ false, %287 ]
  %289 = phi i64 [ 0, %277 ], [ 1, %287 ]
  %290 = phi i64 [ 0, %277 ], [ %304, %287 ]
  %291 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %289
  %292 = load i64, ptr %291, align 8, !tbaa !12, !noalias !91
  %293 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %292
  %294 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %289
  %295 = load i64, ptr %294, align 8, !tbaa !12, !alias.scope !91
  %296 = load ptr, ptr %293, align 8, !tbaa !62, !noalias !91
  %297 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %292, i32 1
  %298 = load i64, ptr %297, align 8, !tbaa !60, !noalias !91
  %299 = mul i64 %298, %295
  %300 = getelementptr inbounds i32, ptr %296, i64 %299
  %301 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1, i64 %289
  store ptr %300, ptr %301, align 8, !tbaa !81, !alias.scope !91
  %302 = load i32, ptr %300, align 4, !tbaa !10
  %303 = sext i32 %302 to i64
  %304 = add i64 %290, %303
  %305 = call i64 @llvm.usub.sat.i64(i64 %286, i64 %303)
  %306 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %289
  store i64 %305, ptr %306, align 8, !tbaa !12, !alias.scope !91
  br i1 %288, label %287, label %307, !llvm.loop !107

307:                                              ; preds = %287
  store i64 %304, ptr %59, align 8, !tbaa !108, !alias.scope !91
  br label %308

308:                                              ; preds = %619, %307
  %309 = phi i64 [ 0, %307 ], [ %620, %619 ]
  %310 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %309
  %311 = load i64, ptr %310, align 8, !tbaa !12
  %312 = load i64, ptr %59, align 8, !tbaa !108
  %313 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %309
  %314 = load i64, ptr %313, align 8, !tbaa !12
  %315 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i64 %314
  %316 = load ptr, ptr %315, align 8, !tbaa !81
  %317 = load i64, ptr %60, align 8, !tbaa !109
  %318 = shl i64 %317, 1
  %319 = or i64 %318, 1
  %320 = mul i64 %319, %311
  %321 = add i64 %320, %312
  %322 = getelementptr inbounds i64, ptr %316, i64 %321
  %323 = load atomic i64, ptr %322 acquire, align 8
  %324 = icmp eq i64 %323, 0
  br i1 %324, label %325, label %327, !prof !68

325:                                              ; preds = %308
  %326 = call fastcc i64 @fill_calls(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %309, i64 noundef %311, i64 noundef %312, i64 noundef %260, i64 noundef %261) #16
  br label %329

327:                                              ; preds = %308
  %328 = add i64 %323, -1
  br label %329

329:                                              ; preds = %327, %325
  %330 = phi i64 [ %326, %325 ], [ %328, %327 ]
  %331 = lshr i64 %330, 1
  %332 = and i64 %331, 31
  %333 = load i64, ptr %50, align 8, !tbaa !103
  %334 = or i64 %332, %333
  store i64 %334, ptr %50, align 8, !tbaa !103
  %335 = sub nuw nsw i64 1, %309
  %336 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %335
  %337 = load i64, ptr %336, align 8, !tbaa !12
  %338 = lshr i64 %330, 6
  %339 = and i64 %330, 1
  %340 = load i64, ptr %49, align 8, !tbaa !102
  %341 = or i64 %340, %339
  store i64 %341, ptr %49, align 8, !tbaa !102
  %342 = add nuw nsw i64 %332, %338
  %343 = icmp eq i64 %332, 0
  br i1 %343, label %619, label %344

344:                                              ; preds = %329
  %345 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %309
  %346 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %309
  %347 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %309
  %348 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %335
  %349 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %335
  %350 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %309
  %351 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %335
  br label %352

352:                                              ; preds = %616, %344
  %353 = phi i64 [ %338, %344 ], [ %617, %616 ]
  %354 = load ptr, ptr %61, align 8, !tbaa !110
  %355 = getelementptr inbounds i64, ptr %354, i64 %353
  %356 = load i64, ptr %355, align 8, !tbaa !12
  %357 = load i32, ptr %47, align 8, !tbaa !101
  %358 = icmp eq i32 %357, 0
  %359 = icmp ult i64 %356, 4503599627370496
  %360 = select i1 %358, i1 true, i1 %359
  br i1 %360, label %365, label %361, !prof !111

361:                                              ; preds = %352
  %362 = load i64, ptr %59, align 8, !tbaa !108
  %363 = load i64, ptr %43, align 8, !tbaa !97
  %364 = load i64, ptr %44, align 8, !tbaa !100
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %353, i64 noundef %309, ptr noundef nonnull %20, i64 noundef %362, i64 noundef %363, i64 noundef %364) #16
  br label %365

365:                                              ; preds = %361, %352
  %366 = load i64, ptr %345, align 8, !tbaa !12
  %367 = load i64, ptr %346, align 8, !tbaa !12
  %368 = lshr i64 %356, 48
  %369 = and i64 %368, 15
  %370 = icmp ne i64 %369, 0
  %371 = icmp ne i64 %367, 0
  %372 = and i1 %370, %371
  br i1 %372, label %373, label %420

373:                                              ; preds = %365
  %374 = lshr i64 %356, 24
  %375 = and i64 %374, 16777215
  %376 = load i64, ptr %313, align 8, !tbaa !12
  %377 = shl i64 %376, 35
  %378 = shl i64 %366, 14
  %379 = or i64 %378, %377
  %380 = or i64 %379, %375
  %381 = mul i64 %380, -7046029254386353131
  %382 = zext i64 %381 to i128
  %383 = load i64, ptr %63, align 8, !tbaa !44
  %384 = zext i64 %383 to i128
  %385 = mul nuw i128 %382, %384
  %386 = lshr i128 %385, 64
  %387 = trunc i128 %386 to i64
  %388 = add i64 %380, 1
  %389 = load ptr, ptr %62, align 8, !tbaa !46
  %390 = getelementptr inbounds i64, ptr %389, i64 %387
  %391 = load atomic i64, ptr %390 acquire, align 8
  %392 = lshr i64 %391, 28
  %393 = icmp ne i64 %392, %388
  %394 = and i64 %391, 268435455
  %395 = icmp ne i64 %391, 0
  %396 = select i1 %393, i64 -1, i64 %394
  %397 = and i1 %395, %393
  br i1 %397, label %398, label %415

398:                                              ; preds = %373, %398
  %399 = phi i64 [ %413, %398 ], [ %396, %373 ]
  %400 = phi i64 [ %404, %398 ], [ %387, %373 ]
  %401 = add i64 %400, 1
  %402 = load i64, ptr %63, align 8, !tbaa !44
  %403 = icmp eq i64 %401, %402
  %404 = select i1 %403, i64 0, i64 %401
  %405 = load ptr, ptr %62, align 8, !tbaa !46
  %406 = getelementptr inbounds i64, ptr %405, i64 %404
  %407 = load atomic i64, ptr %406 acquire, align 8
  %408 = lshr i64 %407, 28
  %409 = icmp ne i64 %408, %388
  %410 = and i64 %407, 268435455
  %411 = icmp ne i64 %407, 0
  %412 = select i1 %411, i64 %399, i64 -1
  %413 = select i1 %409, i64 %412, i64 %410
  %414 = and i1 %411, %409
  br i1 %414, label %398, label %415, !llvm.loop !112

415:                                              ; preds = %398, %373
  %416 = phi i64 [ %396, %373 ], [ %413, %398 ]
  %417 = icmp eq i64 %416, -1
  br i1 %417, label %418, label %420, !prof !68

418:                                              ; preds = %415
  %419 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %376, i64 noundef %366, i64 noundef %375, i64 noundef %380) #16
  br label %420

420:                                              ; preds = %418, %415, %365
  %421 = phi i64 [ %366, %365 ], [ %419, %418 ], [ %416, %415 ]
  %422 = phi i64 [ 0, %365 ], [ 1, %418 ], [ 1, %415 ]
  %423 = icmp ugt i64 %369, %422
  %424 = icmp ult i64 %422, %367
  %425 = and i1 %423, %424
  br i1 %425, label %426, label %483, !prof !68

426:                                              ; preds = %420, %477
  %427 = phi i64 [ %479, %477 ], [ %422, %420 ]
  %428 = phi i64 [ %478, %477 ], [ %421, %420 ]
  %429 = load ptr, ptr %64, align 8, !tbaa !113
  %430 = getelementptr inbounds %struct.Local, ptr %429, i64 %353, i32 6, i64 %427
  %431 = load i32, ptr %430, align 4, !tbaa !10
  %432 = zext i32 %431 to i64
  %433 = load i64, ptr %313, align 8, !tbaa !12
  %434 = shl i64 %433, 35
  %435 = shl i64 %428, 14
  %436 = or i64 %435, %434
  %437 = or i64 %436, %432
  %438 = mul i64 %437, -7046029254386353131
  %439 = zext i64 %438 to i128
  %440 = load i64, ptr %63, align 8, !tbaa !44
  %441 = zext i64 %440 to i128
  %442 = mul nuw i128 %439, %441
  %443 = lshr i128 %442, 64
  %444 = trunc i128 %443 to i64
  %445 = add i64 %437, 1
  %446 = load ptr, ptr %62, align 8, !tbaa !46
  %447 = getelementptr inbounds i64, ptr %446, i64 %444
  %448 = load atomic i64, ptr %447 acquire, align 8
  %449 = lshr i64 %448, 28
  %450 = icmp ne i64 %449, %445
  %451 = and i64 %448, 268435455
  %452 = icmp ne i64 %448, 0
  %453 = select i1 %450, i64 -1, i64 %451
  %454 = and i1 %452, %450
  br i1 %454, label %455, label %472

455:                                              ; preds = %426, %455
  %456 = phi i64 [ %470, %455 ], [ %453, %426 ]
  %457 = phi i64 [ %461, %455 ], [ %444, %426 ]
  %458 = add i64 %457, 1
  %459 = load i64, ptr %63, align 8, !tbaa !44
  %460 = icmp eq i64 %458, %459
  %461 = select i1 %460, i64 0, i64 %458
  %462 = load ptr, ptr %62, align 8, !tbaa !46
  %463 = getelementptr inbounds i64, ptr %462, i64 %461
  %464 = load atomic i64, ptr %463 acquire, align 8
  %465 = lshr i64 %464, 28
  %466 = icmp ne i64 %465, %445
  %467 = and i64 %464, 268435455
  %468 = icmp ne i64 %464, 0
  %469 = select i1 %468, i64 %456, i64 -1
  %470 = select i1 %466, i64 %469, i64 %467
  %471 = and i1 %468, %466
  br i1 %471, label %455, label %472, !llvm.loop !112

472:                                              ; preds = %455, %426
  %473 = phi i64 [ %453, %426 ], [ %470, %455 ]
  %474 = icmp eq i64 %473, -1
  br i1 %474, label %475, label %477, !prof !68

475:                                              ; preds = %472
  %476 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %433, i64 noundef %428, i64 noundef %432, i64 noundef %437) #16
  br label %477

477:                                              ; preds = %475, %472
  %478 = phi i64 [ %476, %475 ], [ %473, %472 ]
  %479 = add nuw nsw i64 %427, 1
  %480 = icmp ugt i64 %369, %479
  %481 = icmp ult i64 %479, %367
  %482 = and i1 %480, %481
  br i1 %482, label %426, label %483, !prof !68, !llvm.loop !114

483:                                              ; preds = %477, %420
  %484 = phi i64 [ %421, %420 ], [ %478, %477 ]
  %485 = phi i64 [ %422, %420 ], [ %479, %477 ]
  %486 = phi i1 [ %423, %420 ], [ %480, %477 ]
  %487 = sub i64 %369, %485
  %488 = load i64, ptr %65, align 8, !tbaa !115
  %489 = add i64 %487, %488
  store i64 %489, ptr %65, align 8, !tbaa !115
  %490 = zext i1 %486 to i64
  %491 = shl nuw i64 %490, %309
  %492 = load i64, ptr %51, align 8, !tbaa !12
  %493 = or i64 %492, %491
  store i64 %493, ptr %51, align 8, !tbaa !12
  %494 = and i64 %356, 16777215
  %495 = load i64, ptr %347, align 8, !tbaa !12
  %496 = shl i64 %494, %495
  %497 = load i64, ptr %348, align 8, !tbaa !12
  %498 = load i64, ptr %349, align 8, !tbaa !12
  %499 = shl i64 %497, %498
  %500 = or i64 %499, %496
  %501 = load i64, ptr %350, align 8, !tbaa !12
  %502 = shl i64 %484, %501
  %503 = or i64 %500, %502
  %504 = load i64, ptr %351, align 8, !tbaa !12
  %505 = shl i64 %337, %504
  %506 = or i64 %503, %505
  %507 = load i32, ptr %48, align 4, !tbaa !105
  %508 = icmp eq i32 %507, 0
  br i1 %508, label %541, label %509, !prof !71

509:                                              ; preds = %483
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %18) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %17) #17, !noalias !116
  store ptr %18, ptr %17, align 16, !tbaa !81, !noalias !116
  store ptr %67, ptr %66, align 8, !tbaa !81, !noalias !116
  store ptr %69, ptr %68, align 16, !tbaa !81, !noalias !116
  store ptr %71, ptr %70, align 8, !tbaa !81, !noalias !116
  br label %510

510:                                              ; preds = %510, %509
  %511 = phi i64 [ 0, %509 ], [ %522, %510 ]
  %512 = phi i64 [ %506, %509 ], [ %521, %510 ]
  %513 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %511
  %514 = load i64, ptr %513, align 8, !tbaa !12, !noalias !116
  %515 = shl nsw i64 -1, %514
  %516 = xor i64 %515, -1
  %517 = and i64 %512, %516
  %518 = getelementptr inbounds [4 x ptr], ptr %17, i64 0, i64 %511
  %519 = load ptr, ptr %518, align 8, !tbaa !81, !noalias !116
  store i64 %517, ptr %519, align 8, !tbaa !12
  %520 = load i64, ptr %513, align 8, !tbaa !12, !noalias !116
  %521 = lshr i64 %512, %520
  %522 = add nuw nsw i64 %511, 1
  %523 = icmp eq i64 %522, 4
  br i1 %523, label %524, label %510, !llvm.loop !82

524:                                              ; preds = %510
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %17) #17, !noalias !116
  %525 = load i64, ptr %67, align 8, !tbaa !12
  %526 = load i64, ptr %18, align 8, !tbaa !12
  %527 = load i64, ptr %52, align 8, !tbaa !12
  %528 = shl i64 %526, %527
  %529 = or i64 %528, %525
  %530 = load i64, ptr %71, align 8, !tbaa !12
  %531 = load i64, ptr %54, align 8, !tbaa !12
  %532 = add i64 %531, %527
  %533 = shl i64 %530, %532
  %534 = or i64 %529, %533
  %535 = load i64, ptr %69, align 8, !tbaa !12
  %536 = load i64, ptr %55, align 8, !tbaa !12
  %537 = add i64 %536, %532
  %538 = shl i64 %535, %537
  %539 = or i64 %534, %538
  %540 = call i64 @llvm.umin.i64(i64 %539, i64 %506)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %18) #17
  br label %541

541:                                              ; preds = %524, %483
  %542 = phi i64 [ %540, %524 ], [ %506, %483 ]
  %543 = load i64, ptr %72, align 8, !tbaa !119
  %544 = add i64 %543, 1
  store i64 %544, ptr %72, align 8, !tbaa !119
  %545 = load i64, ptr %33, align 8, !tbaa !87
  %546 = icmp eq i64 %545, %542
  br i1 %546, label %616, label %547

547:                                              ; preds = %541
  store i32 1, ptr %35, align 4, !tbaa !90
  %548 = load i64, ptr %73, align 8, !tbaa !120
  %549 = add i64 %548, 1
  store i64 %549, ptr %73, align 8, !tbaa !120
  %550 = and i64 %548, 63
  %551 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %550
  %552 = load i64, ptr %551, align 8, !tbaa !12
  %553 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %550
  %554 = load i64, ptr %553, align 8, !tbaa !12
  %555 = mul i64 %542, -7046029254386353131
  %556 = lshr i64 %555, 32
  %557 = xor i64 %556, %555
  %558 = mul i64 %557, -2960836687051489901
  %559 = lshr i64 %558, 29
  %560 = xor i64 %559, %558
  %561 = mul i64 %560, -4417276706812531889
  %562 = zext i64 %561 to i128
  %563 = load i64, ptr %75, align 8, !tbaa !44
  %564 = lshr i64 %563, 3
  %565 = zext i64 %564 to i128
  %566 = mul nuw nsw i128 %565, %562
  %567 = lshr i128 %566, 61
  %568 = trunc i128 %567 to i64
  %569 = and i64 %568, -8
  %570 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %550
  %571 = load i32, ptr %570, align 4, !tbaa !10
  %572 = load ptr, ptr %74, align 8, !tbaa !55
  %573 = getelementptr inbounds i64, ptr %572, i64 %569
  call void @llvm.prefetch.p0(ptr %573, i32 0, i32 2, i32 1)
  store i64 %542, ptr %551, align 8, !tbaa !12
  store i64 %569, ptr %553, align 8, !tbaa !12
  %574 = load i32, ptr %34, align 8, !tbaa !89
  store i32 %574, ptr %570, align 4, !tbaa !10
  %575 = icmp eq i64 %552, -1
  br i1 %575, label %616, label %576

576:                                              ; preds = %547
  %577 = add nuw i64 %552, 1
  %578 = insertelement <8 x i64> poison, i64 %577, i64 0
  %579 = shufflevector <8 x i64> %578, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %580

580:                                              ; preds = %601, %576
  %581 = phi ptr [ %602, %601 ], [ %572, %576 ]
  %582 = phi i64 [ %584, %601 ], [ %554, %576 ]
  br label %583

583:                                              ; preds = %580, %603
  %584 = phi i64 [ %607, %603 ], [ %582, %580 ]
  %585 = getelementptr inbounds i64, ptr %581, i64 %584
  %586 = load volatile <8 x i64>, ptr %585, align 64, !tbaa !17
  %587 = icmp eq <8 x i64> %586, %579
  %588 = bitcast <8 x i1> %587 to i8
  %589 = icmp eq i8 %588, 0
  br i1 %589, label %590, label %616

590:                                              ; preds = %583
  %591 = icmp eq <8 x i64> %586, zeroinitializer
  %592 = bitcast <8 x i1> %591 to i8
  %593 = icmp eq i8 %592, 0
  br i1 %593, label %603, label %594

594:                                              ; preds = %590
  %595 = call i8 @llvm.cttz.i8(i8 %592, i1 true), !range !52
  %596 = zext i8 %595 to i64
  %597 = add i64 %584, %596
  %598 = getelementptr inbounds i64, ptr %581, i64 %597
  %599 = cmpxchg ptr %598, i64 0, i64 %577 monotonic monotonic, align 8
  %600 = extractvalue { i64, i1 } %599, 1
  br i1 %600, label %608, label %601

601:                                              ; preds = %594
  %602 = load ptr, ptr %74, align 8, !tbaa !46
  br label %580, !llvm.loop !53

603:                                              ; preds = %590
  %604 = add i64 %584, 8
  %605 = load i64, ptr %75, align 8, !tbaa !44
  %606 = icmp eq i64 %604, %605
  %607 = select i1 %606, i64 0, i64 %604
  br label %583, !llvm.loop !53

608:                                              ; preds = %594
  %609 = load ptr, ptr %1, align 8, !tbaa !77
  %610 = load i64, ptr %24, align 8, !tbaa !72
  %611 = getelementptr inbounds i64, ptr %609, i64 %610
  store i64 %552, ptr %611, align 8, !tbaa !12
  %612 = load ptr, ptr %76, align 8, !tbaa !85
  %613 = load i64, ptr %24, align 8, !tbaa !72
  %614 = add i64 %613, 1
  store i64 %614, ptr %24, align 8, !tbaa !72
  %615 = getelementptr inbounds i32, ptr %612, i64 %613
  store i32 %571, ptr %615, align 4, !tbaa !10
  br label %616

616:                                              ; preds = %583, %541, %547, %608
  %617 = add nuw nsw i64 %353, 1
  %618 = icmp ult i64 %617, %342
  br i1 %618, label %352, label %619, !llvm.loop !121

619:                                              ; preds = %616, %329
  %620 = add nuw nsw i64 %309, 1
  %621 = icmp eq i64 %620, 2
  br i1 %621, label %634, label %308, !llvm.loop !122

622:                                              ; preds = %655
  %623 = load i64, ptr %57, align 8, !tbaa !70
  %624 = and i64 %623, 2
  %625 = icmp eq i64 %624, 0
  %626 = load i64, ptr %49, align 8
  %627 = icmp ne i64 %626, 0
  %628 = select i1 %625, i1 true, i1 %627
  %629 = load i64, ptr %50, align 8
  %630 = icmp eq i64 %629, 0
  %631 = select i1 %628, i1 true, i1 %630
  %632 = load i64, ptr %92, align 8, !tbaa !123
  %633 = icmp eq i64 %632, 0
  br i1 %633, label %1229, label %1232

634:                                              ; preds = %619, %655
  %635 = phi i64 [ %656, %655 ], [ 0, %619 ]
  %636 = sub nuw nsw i64 1, %635
  %637 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1, i64 %636
  %638 = load ptr, ptr %637, align 8, !tbaa !81
  %639 = load i32, ptr %638, align 4, !tbaa !10
  %640 = icmp slt i32 %639, 1
  br i1 %640, label %655, label %641

641:                                              ; preds = %634
  %642 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %636
  %643 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %636
  %644 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %635
  %645 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %635
  %646 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 26, i64 %635
  %647 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 27, i64 %635
  %648 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %635
  %649 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %635
  %650 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %635
  %651 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %636
  %652 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %636
  %653 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %635
  %654 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %636
  br label %658

655:                                              ; preds = %1224, %634
  %656 = add nuw nsw i64 %635, 1
  %657 = icmp eq i64 %656, 2
  br i1 %657, label %622, label %634, !llvm.loop !124

658:                                              ; preds = %1224, %641
  %659 = phi i64 [ 1, %641 ], [ %1225, %1224 ]
  %660 = icmp ugt i64 %659, 1
  br i1 %660, label %661, label %668

661:                                              ; preds = %658
  %662 = getelementptr inbounds i32, ptr %638, i64 %659
  %663 = load i32, ptr %662, align 4, !tbaa !10
  %664 = add nsw i64 %659, -1
  %665 = getelementptr inbounds i32, ptr %638, i64 %664
  %666 = load i32, ptr %665, align 4, !tbaa !10
  %667 = icmp eq i32 %663, %666
  br i1 %667, label %1224, label %668

668:                                              ; preds = %661, %658
  %669 = phi i64 [ %664, %661 ], [ 0, %658 ]
  %670 = load i64, ptr %642, align 8, !tbaa !12
  %671 = load i64, ptr %643, align 8, !tbaa !12
  %672 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %671
  %673 = load ptr, ptr %672, align 8, !tbaa !81
  %674 = load i64, ptr %60, align 8, !tbaa !109
  %675 = mul i64 %674, %670
  %676 = add i64 %675, %669
  %677 = getelementptr inbounds i32, ptr %673, i64 %676
  %678 = load atomic i32, ptr %677 acquire, align 4
  %679 = icmp eq i32 %678, 0
  br i1 %679, label %680, label %728, !prof !68

680:                                              ; preds = %668, %680
  %681 = cmpxchg ptr %77, i64 0, i64 1 acquire monotonic, align 8
  %682 = extractvalue { i64, i1 } %681, 1
  br i1 %682, label %683, label %680, !llvm.loop !125

683:                                              ; preds = %680
  %684 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %671
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %16) #17
  %685 = load ptr, ptr %684, align 8, !tbaa !62
  %686 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %671, i32 1
  %687 = load i64, ptr %686, align 8, !tbaa !60
  %688 = mul i64 %687, %670
  %689 = getelementptr inbounds i32, ptr %685, i64 %688
  %690 = icmp eq i64 %687, 0
  br i1 %690, label %714, label %691

691:                                              ; preds = %683, %691
  %692 = phi i64 [ %696, %691 ], [ 0, %683 ]
  %693 = getelementptr inbounds i32, ptr %689, i64 %692
  %694 = load i32, ptr %693, align 4, !tbaa !10
  %695 = getelementptr inbounds i32, ptr %16, i64 %692
  store i32 %694, ptr %695, align 4, !tbaa !10
  %696 = add nuw i64 %692, 1
  %697 = icmp eq i64 %696, %687
  br i1 %697, label %698, label %691, !llvm.loop !67

698:                                              ; preds = %691
  %699 = load i32, ptr %16, align 16, !tbaa !10
  %700 = trunc i64 %669 to i32
  %701 = add nsw i32 %700, 1
  %702 = icmp slt i32 %701, %699
  br i1 %702, label %703, label %714

703:                                              ; preds = %698
  %704 = sext i32 %701 to i64
  br label %705

705:                                              ; preds = %705, %703
  %706 = phi i64 [ %704, %703 ], [ %707, %705 ]
  %707 = add nuw nsw i64 %706, 1
  %708 = getelementptr inbounds [17 x i32], ptr %16, i64 0, i64 %707
  %709 = load i32, ptr %708, align 4, !tbaa !10
  %710 = getelementptr inbounds [17 x i32], ptr %16, i64 0, i64 %706
  store i32 %709, ptr %710, align 4, !tbaa !10
  %711 = load i32, ptr %16, align 16, !tbaa !10
  %712 = sext i32 %711 to i64
  %713 = icmp slt i64 %707, %712
  br i1 %713, label %705, label %714, !llvm.loop !126

714:                                              ; preds = %705, %698, %683
  %715 = phi i32 [ %699, %698 ], [ undef, %683 ], [ %711, %705 ]
  %716 = sext i32 %715 to i64
  %717 = getelementptr inbounds [17 x i32], ptr %16, i64 0, i64 %716
  store i32 -1, ptr %717, align 4, !tbaa !10
  %718 = load i32, ptr %16, align 16, !tbaa !10
  %719 = add nsw i32 %718, -1
  store i32 %719, ptr %16, align 16, !tbaa !10
  %720 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %684, ptr noundef nonnull %16) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %16) #17
  %721 = load ptr, ptr %672, align 8, !tbaa !81
  %722 = load i64, ptr %60, align 8, !tbaa !109
  %723 = mul i64 %722, %670
  %724 = add i64 %723, %669
  %725 = getelementptr inbounds i32, ptr %721, i64 %724
  %726 = trunc i64 %720 to i32
  %727 = add i32 %726, 1
  store atomic i32 %727, ptr %725 release, align 4
  store atomic i64 0, ptr %77 release, align 8
  br label %731

728:                                              ; preds = %668
  %729 = zext i32 %678 to i64
  %730 = add nsw i64 %729, -1
  br label %731

731:                                              ; preds = %728, %714
  %732 = phi i64 [ %720, %714 ], [ %730, %728 ]
  %733 = load i64, ptr %644, align 8, !tbaa !12
  %734 = getelementptr inbounds i32, ptr %638, i64 %659
  %735 = load i32, ptr %734, align 4, !tbaa !10
  %736 = sext i32 %735 to i64
  %737 = load i64, ptr %645, align 8, !tbaa !12
  %738 = shl i64 %737, 35
  %739 = shl i64 %733, 14
  %740 = or i64 %739, %736
  %741 = or i64 %740, %738
  %742 = mul i64 %741, -7046029254386353131
  %743 = zext i64 %742 to i128
  %744 = load i64, ptr %79, align 8, !tbaa !44
  %745 = zext i64 %744 to i128
  %746 = mul nuw i128 %743, %745
  %747 = lshr i128 %746, 64
  %748 = trunc i128 %747 to i64
  %749 = add i64 %741, 1
  %750 = load ptr, ptr %78, align 8, !tbaa !46
  %751 = getelementptr inbounds i64, ptr %750, i64 %748
  %752 = load atomic i64, ptr %751 acquire, align 8
  %753 = lshr i64 %752, 28
  %754 = icmp ne i64 %753, %749
  %755 = and i64 %752, 268435455
  %756 = icmp ne i64 %752, 0
  %757 = select i1 %754, i64 -1, i64 %755
  %758 = and i1 %756, %754
  br i1 %758, label %759, label %776

759:                                              ; preds = %731, %759
  %760 = phi i64 [ %774, %759 ], [ %757, %731 ]
  %761 = phi i64 [ %765, %759 ], [ %748, %731 ]
  %762 = add i64 %761, 1
  %763 = load i64, ptr %79, align 8, !tbaa !44
  %764 = icmp eq i64 %762, %763
  %765 = select i1 %764, i64 0, i64 %762
  %766 = load ptr, ptr %78, align 8, !tbaa !46
  %767 = getelementptr inbounds i64, ptr %766, i64 %765
  %768 = load atomic i64, ptr %767 acquire, align 8
  %769 = lshr i64 %768, 28
  %770 = icmp ne i64 %769, %749
  %771 = and i64 %768, 268435455
  %772 = icmp ne i64 %768, 0
  %773 = select i1 %772, i64 %760, i64 -1
  %774 = select i1 %770, i64 %773, i64 %771
  %775 = and i1 %772, %770
  br i1 %775, label %759, label %776, !llvm.loop !112

776:                                              ; preds = %759, %731
  %777 = phi i64 [ %757, %731 ], [ %774, %759 ]
  %778 = icmp eq i64 %777, -1
  br i1 %778, label %779, label %936, !prof !68

779:                                              ; preds = %776, %779
  %780 = cmpxchg ptr %77, i64 0, i64 1 acquire monotonic, align 8
  %781 = extractvalue { i64, i1 } %780, 1
  br i1 %781, label %782, label %779, !llvm.loop !125

782:                                              ; preds = %779
  %783 = load i64, ptr %79, align 8, !tbaa !44
  %784 = zext i64 %783 to i128
  %785 = mul nuw i128 %784, %743
  %786 = lshr i128 %785, 64
  %787 = trunc i128 %786 to i64
  %788 = load ptr, ptr %78, align 8, !tbaa !46
  %789 = getelementptr inbounds i64, ptr %788, i64 %787
  %790 = load atomic i64, ptr %789 acquire, align 8
  %791 = lshr i64 %790, 28
  %792 = icmp ne i64 %791, %749
  %793 = and i64 %790, 268435455
  %794 = icmp ne i64 %790, 0
  %795 = select i1 %792, i64 -1, i64 %793
  %796 = and i1 %794, %792
  br i1 %796, label %797, label %814

797:                                              ; preds = %782, %797
  %798 = phi i64 [ %812, %797 ], [ %795, %782 ]
  %799 = phi i64 [ %803, %797 ], [ %787, %782 ]
  %800 = add i64 %799, 1
  %801 = load i64, ptr %79, align 8, !tbaa !44
  %802 = icmp eq i64 %800, %801
  %803 = select i1 %802, i64 0, i64 %800
  %804 = load ptr, ptr %78, align 8, !tbaa !46
  %805 = getelementptr inbounds i64, ptr %804, i64 %803
  %806 = load atomic i64, ptr %805 acquire, align 8
  %807 = lshr i64 %806, 28
  %808 = icmp ne i64 %807, %749
  %809 = and i64 %806, 268435455
  %810 = icmp ne i64 %806, 0
  %811 = select i1 %810, i64 %798, i64 -1
  %812 = select i1 %808, i64 %811, i64 %809
  %813 = and i1 %810, %808
  br i1 %813, label %797, label %814, !llvm.loop !112

814:                                              ; preds = %797, %782
  %815 = phi i64 [ %795, %782 ], [ %812, %797 ]
  %816 = icmp eq i64 %815, -1
  br i1 %816, label %817, label %934

817:                                              ; preds = %814
  %818 = load i64, ptr %80, align 8, !tbaa !127
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %15) #17
  %819 = load i64, ptr %645, align 8, !tbaa !12
  %820 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %819
  %821 = load ptr, ptr %820, align 8, !tbaa !62
  %822 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %819, i32 1
  %823 = load i64, ptr %822, align 8, !tbaa !60
  %824 = mul i64 %823, %733
  %825 = getelementptr inbounds i32, ptr %821, i64 %824
  %826 = load i64, ptr %81, align 8, !tbaa !128
  %827 = icmp eq i64 %826, 0
  br i1 %827, label %835, label %828

828:                                              ; preds = %817, %828
  %829 = phi i64 [ %833, %828 ], [ 0, %817 ]
  %830 = getelementptr inbounds i32, ptr %825, i64 %829
  %831 = load i32, ptr %830, align 4, !tbaa !10
  %832 = getelementptr inbounds i32, ptr %15, i64 %829
  store i32 %831, ptr %832, align 4, !tbaa !10
  %833 = add nuw i64 %829, 1
  %834 = icmp eq i64 %833, %826
  br i1 %834, label %835, label %828, !llvm.loop !67

835:                                              ; preds = %828, %817
  %836 = load i64, ptr %646, align 8, !tbaa !12
  %837 = load i64, ptr %647, align 8, !tbaa !12
  %838 = icmp ult i64 %836, %837
  br i1 %838, label %919, label %872

839:                                              ; preds = %930
  %840 = load i64, ptr %80, align 8, !tbaa !127
  %841 = sub i64 %840, %818
  %842 = icmp ugt i64 %840, %818
  br i1 %842, label %843, label %872

843:                                              ; preds = %839
  %844 = load ptr, ptr %64, align 8, !tbaa !113
  br label %845

845:                                              ; preds = %868, %843
  %846 = phi i1 [ true, %843 ], [ %870, %868 ]
  %847 = phi i64 [ %818, %843 ], [ %869, %868 ]
  %848 = getelementptr inbounds %struct.Local, ptr %844, i64 %847, i32 5
  %849 = load i32, ptr %848, align 4, !tbaa !129
  %850 = icmp eq i32 %849, -1
  br i1 %850, label %868, label %851

851:                                              ; preds = %845
  %852 = load ptr, ptr %83, align 8, !tbaa !131
  %853 = zext i32 %849 to i64
  br label %857

854:                                              ; preds = %862
  %855 = add nuw nsw i64 %858, 1
  %856 = icmp eq i64 %855, 4294967295
  br i1 %856, label %868, label %857, !llvm.loop !132

857:                                              ; preds = %854, %851
  %858 = phi i64 [ %853, %851 ], [ %855, %854 ]
  %859 = getelementptr inbounds i32, ptr %852, i64 %858
  %860 = load i32, ptr %859, align 4, !tbaa !10
  %861 = icmp eq i32 %860, -1
  br i1 %861, label %868, label %862

862:                                              ; preds = %857
  %863 = load ptr, ptr %84, align 8, !tbaa !81
  %864 = zext i32 %860 to i64
  %865 = getelementptr inbounds %struct.Claim, ptr %863, i64 %864, i32 6
  %866 = load i64, ptr %865, align 8, !tbaa !133
  %867 = icmp eq i64 %866, 0
  br i1 %867, label %854, label %872

868:                                              ; preds = %857, %854, %845
  %869 = add nuw i64 %847, 1
  %870 = icmp ult i64 %869, %840
  %871 = icmp eq i64 %869, %840
  br i1 %871, label %872, label %845, !llvm.loop !135

872:                                              ; preds = %868, %862, %839, %835
  %873 = phi i64 [ %841, %839 ], [ 0, %835 ], [ %841, %862 ], [ %841, %868 ]
  %874 = phi i1 [ false, %839 ], [ false, %835 ], [ %846, %862 ], [ %870, %868 ]
  %875 = icmp ult i64 %873, 32
  %876 = icmp ult i64 %818, 4194304
  %877 = and i1 %876, %875
  br i1 %877, label %880, label %878

878:                                              ; preds = %872
  %879 = atomicrmw or ptr %27, i64 4 monotonic, align 8
  br label %880

880:                                              ; preds = %878, %872
  %881 = shl i64 %818, 6
  %882 = shl i64 %873, 1
  %883 = and i64 %882, 62
  %884 = or i64 %883, %881
  %885 = zext i1 %874 to i64
  %886 = or i64 %884, %885
  %887 = load i64, ptr %79, align 8, !tbaa !44
  %888 = zext i64 %887 to i128
  %889 = mul nuw i128 %888, %743
  %890 = lshr i128 %889, 64
  %891 = trunc i128 %890 to i64
  %892 = load ptr, ptr %78, align 8, !tbaa !46
  %893 = getelementptr inbounds i64, ptr %892, i64 %891
  %894 = load i64, ptr %893, align 8, !tbaa !12
  %895 = icmp eq i64 %894, 0
  br i1 %895, label %904, label %896

896:                                              ; preds = %880, %896
  %897 = phi i64 [ %900, %896 ], [ %891, %880 ]
  %898 = add i64 %897, 1
  %899 = icmp eq i64 %898, %887
  %900 = select i1 %899, i64 0, i64 %898
  %901 = getelementptr inbounds i64, ptr %892, i64 %900
  %902 = load i64, ptr %901, align 8, !tbaa !12
  %903 = icmp eq i64 %902, 0
  br i1 %903, label %904, label %896, !llvm.loop !136

904:                                              ; preds = %896, %880
  %905 = phi i64 [ %891, %880 ], [ %900, %896 ]
  %906 = getelementptr inbounds i64, ptr %892, i64 %905
  %907 = shl i64 %741, 28
  %908 = add i64 %907, 268435456
  %909 = or i64 %886, %908
  store atomic i64 %909, ptr %906 release, align 8
  %910 = atomicrmw add ptr %85, i64 1 monotonic, align 8
  %911 = mul i64 %910, 100
  %912 = add i64 %911, 100
  %913 = load i64, ptr %79, align 8, !tbaa !44
  %914 = mul i64 %913, 60
  %915 = icmp ugt i64 %912, %914
  br i1 %915, label %916, label %918, !prof !68

916:                                              ; preds = %904
  %917 = atomicrmw or ptr %27, i64 2 monotonic, align 8
  br label %918

918:                                              ; preds = %916, %904
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %15) #17
  br label %934

919:                                              ; preds = %835, %930
  %920 = phi i64 [ %931, %930 ], [ %836, %835 ]
  %921 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %920, ptr noundef nonnull %15, i32 noundef %735, i64 noundef 0) #16
  %922 = icmp eq i32 %921, 0
  br i1 %922, label %930, label %923

923:                                              ; preds = %919
  %924 = call fastcc i32 @add_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %635, i64 noundef %733, i64 noundef %920, i64 noundef %818, i32 noundef %735) #16
  %925 = icmp eq i32 %924, 0
  br i1 %925, label %930, label %926

926:                                              ; preds = %923
  %927 = load i64, ptr %80, align 8, !tbaa !127
  %928 = add i64 %927, -1
  %929 = load i64, ptr %82, align 8, !tbaa !137
  call fastcc void @judge_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %635, i64 noundef %733, i64 noundef %928, i64 noundef %929, i64 noundef %260, i64 noundef %261) #16
  br label %930

930:                                              ; preds = %926, %923, %919
  %931 = add nuw i64 %920, 1
  %932 = load i64, ptr %647, align 8, !tbaa !12
  %933 = icmp ult i64 %931, %932
  br i1 %933, label %919, label %839, !llvm.loop !138

934:                                              ; preds = %918, %814
  %935 = phi i64 [ %886, %918 ], [ %815, %814 ]
  store atomic i64 0, ptr %77 release, align 8
  br label %936

936:                                              ; preds = %934, %776
  %937 = phi i64 [ %935, %934 ], [ %777, %776 ]
  %938 = lshr i64 %937, 6
  %939 = lshr i64 %937, 1
  %940 = and i64 %939, 31
  %941 = and i64 %937, 1
  %942 = load i64, ptr %49, align 8, !tbaa !102
  %943 = or i64 %942, %941
  store i64 %943, ptr %49, align 8, !tbaa !102
  %944 = add nuw nsw i64 %940, %938
  %945 = icmp eq i64 %940, 0
  br i1 %945, label %1224, label %946

946:                                              ; preds = %936, %1221
  %947 = phi i64 [ %1222, %1221 ], [ %938, %936 ]
  %948 = load ptr, ptr %61, align 8, !tbaa !110
  %949 = getelementptr inbounds i64, ptr %948, i64 %947
  %950 = load i64, ptr %949, align 8, !tbaa !12
  %951 = load i32, ptr %47, align 8, !tbaa !101
  %952 = icmp eq i32 %951, 0
  %953 = icmp ult i64 %950, 4503599627370496
  %954 = select i1 %952, i1 true, i1 %953
  br i1 %954, label %959, label %955, !prof !111

955:                                              ; preds = %946
  %956 = load i64, ptr %59, align 8, !tbaa !108
  %957 = load i64, ptr %43, align 8, !tbaa !97
  %958 = load i64, ptr %44, align 8, !tbaa !100
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %947, i64 noundef %635, ptr noundef nonnull %20, i64 noundef %956, i64 noundef %957, i64 noundef %958) #16
  br label %959

959:                                              ; preds = %955, %946
  %960 = load i64, ptr %57, align 8, !tbaa !70
  %961 = and i64 %960, 2
  %962 = icmp eq i64 %961, 0
  br i1 %962, label %970, label %963

963:                                              ; preds = %959
  %964 = and i64 %950, 16777215
  %965 = load i64, ptr %644, align 8, !tbaa !12
  %966 = icmp eq i64 %964, %965
  %967 = and i64 %950, 4222124650659840
  %968 = icmp eq i64 %967, 0
  %969 = and i1 %968, %966
  br i1 %969, label %1221, label %970

970:                                              ; preds = %963, %959
  %971 = load i64, ptr %648, align 8, !tbaa !12
  %972 = load i64, ptr %649, align 8, !tbaa !12
  %973 = lshr i64 %950, 48
  %974 = and i64 %973, 15
  %975 = icmp ne i64 %974, 0
  %976 = icmp ne i64 %972, 0
  %977 = and i1 %975, %976
  br i1 %977, label %978, label %1025

978:                                              ; preds = %970
  %979 = lshr i64 %950, 24
  %980 = and i64 %979, 16777215
  %981 = load i64, ptr %645, align 8, !tbaa !12
  %982 = shl i64 %981, 35
  %983 = shl i64 %971, 14
  %984 = or i64 %983, %982
  %985 = or i64 %984, %980
  %986 = mul i64 %985, -7046029254386353131
  %987 = zext i64 %986 to i128
  %988 = load i64, ptr %63, align 8, !tbaa !44
  %989 = zext i64 %988 to i128
  %990 = mul nuw i128 %987, %989
  %991 = lshr i128 %990, 64
  %992 = trunc i128 %991 to i64
  %993 = add i64 %985, 1
  %994 = load ptr, ptr %62, align 8, !tbaa !46
  %995 = getelementptr inbounds i64, ptr %994, i64 %992
  %996 = load atomic i64, ptr %995 acquire, align 8
  %997 = lshr i64 %996, 28
  %998 = icmp ne i64 %997, %993
  %999 = and i64 %996, 268435455
  %1000 = icmp ne i64 %996, 0
  %1001 = select i1 %998, i64 -1, i64 %999
  %1002 = and i1 %1000, %998
  br i1 %1002, label %1003, label %1020

1003:                                             ; preds = %978, %1003
  %1004 = phi i64 [ %1018, %1003 ], [ %1001, %978 ]
  %1005 = phi i64 [ %1009, %1003 ], [ %992, %978 ]
  %1006 = add i64 %1005, 1
  %1007 = load i64, ptr %63, align 8, !tbaa !44
  %1008 = icmp eq i64 %1006, %1007
  %1009 = select i1 %1008, i64 0, i64 %1006
  %1010 = load ptr, ptr %62, align 8, !tbaa !46
  %1011 = getelementptr inbounds i64, ptr %1010, i64 %1009
  %1012 = load atomic i64, ptr %1011 acquire, align 8
  %1013 = lshr i64 %1012, 28
  %1014 = icmp ne i64 %1013, %993
  %1015 = and i64 %1012, 268435455
  %1016 = icmp ne i64 %1012, 0
  %1017 = select i1 %1016, i64 %1004, i64 -1
  %1018 = select i1 %1014, i64 %1017, i64 %1015
  %1019 = and i1 %1016, %1014
  br i1 %1019, label %1003, label %1020, !llvm.loop !112

1020:                                             ; preds = %1003, %978
  %1021 = phi i64 [ %1001, %978 ], [ %1018, %1003 ]
  %1022 = icmp eq i64 %1021, -1
  br i1 %1022, label %1023, label %1025, !prof !68

1023:                                             ; preds = %1020
  %1024 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %981, i64 noundef %971, i64 noundef %980, i64 noundef %985) #16
  br label %1025

1025:                                             ; preds = %1023, %1020, %970
  %1026 = phi i64 [ %971, %970 ], [ %1024, %1023 ], [ %1021, %1020 ]
  %1027 = phi i64 [ 0, %970 ], [ 1, %1023 ], [ 1, %1020 ]
  %1028 = icmp ugt i64 %974, %1027
  %1029 = icmp ult i64 %1027, %972
  %1030 = and i1 %1028, %1029
  br i1 %1030, label %1031, label %1088, !prof !68

1031:                                             ; preds = %1025, %1082
  %1032 = phi i64 [ %1084, %1082 ], [ %1027, %1025 ]
  %1033 = phi i64 [ %1083, %1082 ], [ %1026, %1025 ]
  %1034 = load ptr, ptr %64, align 8, !tbaa !113
  %1035 = getelementptr inbounds %struct.Local, ptr %1034, i64 %947, i32 6, i64 %1032
  %1036 = load i32, ptr %1035, align 4, !tbaa !10
  %1037 = zext i32 %1036 to i64
  %1038 = load i64, ptr %645, align 8, !tbaa !12
  %1039 = shl i64 %1038, 35
  %1040 = shl i64 %1033, 14
  %1041 = or i64 %1040, %1039
  %1042 = or i64 %1041, %1037
  %1043 = mul i64 %1042, -7046029254386353131
  %1044 = zext i64 %1043 to i128
  %1045 = load i64, ptr %63, align 8, !tbaa !44
  %1046 = zext i64 %1045 to i128
  %1047 = mul nuw i128 %1044, %1046
  %1048 = lshr i128 %1047, 64
  %1049 = trunc i128 %1048 to i64
  %1050 = add i64 %1042, 1
  %1051 = load ptr, ptr %62, align 8, !tbaa !46
  %1052 = getelementptr inbounds i64, ptr %1051, i64 %1049
  %1053 = load atomic i64, ptr %1052 acquire, align 8
  %1054 = lshr i64 %1053, 28
  %1055 = icmp ne i64 %1054, %1050
  %1056 = and i64 %1053, 268435455
  %1057 = icmp ne i64 %1053, 0
  %1058 = select i1 %1055, i64 -1, i64 %1056
  %1059 = and i1 %1057, %1055
  br i1 %1059, label %1060, label %1077

1060:                                             ; preds = %1031, %1060
  %1061 = phi i64 [ %1075, %1060 ], [ %1058, %1031 ]
  %1062 = phi i64 [ %1066, %1060 ], [ %1049, %1031 ]
  %1063 = add i64 %1062, 1
  %1064 = load i64, ptr %63, align 8, !tbaa !44
  %1065 = icmp eq i64 %1063, %1064
  %1066 = select i1 %1065, i64 0, i64 %1063
  %1067 = load ptr, ptr %62, align 8, !tbaa !46
  %1068 = getelementptr inbounds i64, ptr %1067, i64 %1066
  %1069 = load atomic i64, ptr %1068 acquire, align 8
  %1070 = lshr i64 %1069, 28
  %1071 = icmp ne i64 %1070, %1050
  %1072 = and i64 %1069, 268435455
  %1073 = icmp ne i64 %1069, 0
  %1074 = select i1 %1073, i64 %1061, i64 -1
  %1075 = select i1 %1071, i64 %1074, i64 %1072
  %1076 = and i1 %1073, %1071
  br i1 %1076, label %1060, label %1077, !llvm.loop !112

1077:                                             ; preds = %1060, %1031
  %1078 = phi i64 [ %1058, %1031 ], [ %1075, %1060 ]
  %1079 = icmp eq i64 %1078, -1
  br i1 %1079, label %1080, label %1082, !prof !68

1080:                                             ; preds = %1077
  %1081 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1038, i64 noundef %1033, i64 noundef %1037, i64 noundef %1042) #16
  br label %1082

1082:                                             ; preds = %1080, %1077
  %1083 = phi i64 [ %1081, %1080 ], [ %1078, %1077 ]
  %1084 = add nuw nsw i64 %1032, 1
  %1085 = icmp ugt i64 %974, %1084
  %1086 = icmp ult i64 %1084, %972
  %1087 = and i1 %1085, %1086
  br i1 %1087, label %1031, label %1088, !prof !68, !llvm.loop !114

1088:                                             ; preds = %1082, %1025
  %1089 = phi i64 [ %1026, %1025 ], [ %1083, %1082 ]
  %1090 = phi i64 [ %1027, %1025 ], [ %1084, %1082 ]
  %1091 = phi i1 [ %1028, %1025 ], [ %1085, %1082 ]
  %1092 = sub i64 %974, %1090
  %1093 = load i64, ptr %65, align 8, !tbaa !115
  %1094 = add i64 %1092, %1093
  store i64 %1094, ptr %65, align 8, !tbaa !115
  %1095 = zext i1 %1091 to i64
  %1096 = shl nuw i64 %1095, %635
  %1097 = load i64, ptr %51, align 8, !tbaa !12
  %1098 = or i64 %1097, %1096
  store i64 %1098, ptr %51, align 8, !tbaa !12
  %1099 = and i64 %950, 16777215
  %1100 = load i64, ptr %650, align 8, !tbaa !12
  %1101 = shl i64 %1099, %1100
  %1102 = load i64, ptr %651, align 8, !tbaa !12
  %1103 = load i64, ptr %652, align 8, !tbaa !12
  %1104 = shl i64 %1102, %1103
  %1105 = or i64 %1104, %1101
  %1106 = load i64, ptr %653, align 8, !tbaa !12
  %1107 = shl i64 %1089, %1106
  %1108 = or i64 %1105, %1107
  %1109 = load i64, ptr %654, align 8, !tbaa !12
  %1110 = shl i64 %732, %1109
  %1111 = or i64 %1108, %1110
  %1112 = load i32, ptr %48, align 4, !tbaa !105
  %1113 = icmp eq i32 %1112, 0
  br i1 %1113, label %1146, label %1114, !prof !71

1114:                                             ; preds = %1088
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %14) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %13) #17, !noalias !139
  store ptr %14, ptr %13, align 16, !tbaa !81, !noalias !139
  store ptr %87, ptr %86, align 8, !tbaa !81, !noalias !139
  store ptr %89, ptr %88, align 16, !tbaa !81, !noalias !139
  store ptr %91, ptr %90, align 8, !tbaa !81, !noalias !139
  br label %1115

1115:                                             ; preds = %1115, %1114
  %1116 = phi i64 [ 0, %1114 ], [ %1127, %1115 ]
  %1117 = phi i64 [ %1111, %1114 ], [ %1126, %1115 ]
  %1118 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1116
  %1119 = load i64, ptr %1118, align 8, !tbaa !12, !noalias !139
  %1120 = shl nsw i64 -1, %1119
  %1121 = xor i64 %1120, -1
  %1122 = and i64 %1117, %1121
  %1123 = getelementptr inbounds [4 x ptr], ptr %13, i64 0, i64 %1116
  %1124 = load ptr, ptr %1123, align 8, !tbaa !81, !noalias !139
  store i64 %1122, ptr %1124, align 8, !tbaa !12
  %1125 = load i64, ptr %1118, align 8, !tbaa !12, !noalias !139
  %1126 = lshr i64 %1117, %1125
  %1127 = add nuw nsw i64 %1116, 1
  %1128 = icmp eq i64 %1127, 4
  br i1 %1128, label %1129, label %1115, !llvm.loop !82

1129:                                             ; preds = %1115
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %13) #17, !noalias !139
  %1130 = load i64, ptr %87, align 8, !tbaa !12
  %1131 = load i64, ptr %14, align 8, !tbaa !12
  %1132 = load i64, ptr %52, align 8, !tbaa !12
  %1133 = shl i64 %1131, %1132
  %1134 = or i64 %1133, %1130
  %1135 = load i64, ptr %91, align 8, !tbaa !12
  %1136 = load i64, ptr %54, align 8, !tbaa !12
  %1137 = add i64 %1136, %1132
  %1138 = shl i64 %1135, %1137
  %1139 = or i64 %1134, %1138
  %1140 = load i64, ptr %89, align 8, !tbaa !12
  %1141 = load i64, ptr %55, align 8, !tbaa !12
  %1142 = add i64 %1141, %1137
  %1143 = shl i64 %1140, %1142
  %1144 = or i64 %1139, %1143
  %1145 = call i64 @llvm.umin.i64(i64 %1144, i64 %1111)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %14) #17
  br label %1146

1146:                                             ; preds = %1129, %1088
  %1147 = phi i64 [ %1145, %1129 ], [ %1111, %1088 ]
  %1148 = load i64, ptr %72, align 8, !tbaa !119
  %1149 = add i64 %1148, 1
  store i64 %1149, ptr %72, align 8, !tbaa !119
  %1150 = load i64, ptr %33, align 8, !tbaa !87
  %1151 = icmp eq i64 %1150, %1147
  br i1 %1151, label %1221, label %1152

1152:                                             ; preds = %1146
  store i32 1, ptr %35, align 4, !tbaa !90
  %1153 = load i64, ptr %73, align 8, !tbaa !120
  %1154 = add i64 %1153, 1
  store i64 %1154, ptr %73, align 8, !tbaa !120
  %1155 = and i64 %1153, 63
  %1156 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %1155
  %1157 = load i64, ptr %1156, align 8, !tbaa !12
  %1158 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %1155
  %1159 = load i64, ptr %1158, align 8, !tbaa !12
  %1160 = mul i64 %1147, -7046029254386353131
  %1161 = lshr i64 %1160, 32
  %1162 = xor i64 %1161, %1160
  %1163 = mul i64 %1162, -2960836687051489901
  %1164 = lshr i64 %1163, 29
  %1165 = xor i64 %1164, %1163
  %1166 = mul i64 %1165, -4417276706812531889
  %1167 = zext i64 %1166 to i128
  %1168 = load i64, ptr %75, align 8, !tbaa !44
  %1169 = lshr i64 %1168, 3
  %1170 = zext i64 %1169 to i128
  %1171 = mul nuw nsw i128 %1170, %1167
  %1172 = lshr i128 %1171, 61
  %1173 = trunc i128 %1172 to i64
  %1174 = and i64 %1173, -8
  %1175 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %1155
  %1176 = load i32, ptr %1175, align 4, !tbaa !10
  %1177 = load ptr, ptr %74, align 8, !tbaa !55
  %1178 = getelementptr inbounds i64, ptr %1177, i64 %1174
  call void @llvm.prefetch.p0(ptr %1178, i32 0, i32 2, i32 1)
  store i64 %1147, ptr %1156, align 8, !tbaa !12
  store i64 %1174, ptr %1158, align 8, !tbaa !12
  %1179 = load i32, ptr %34, align 8, !tbaa !89
  store i32 %1179, ptr %1175, align 4, !tbaa !10
  %1180 = icmp eq i64 %1157, -1
  br i1 %1180, label %1221, label %1181

1181:                                             ; preds = %1152
  %1182 = add nuw i64 %1157, 1
  %1183 = insertelement <8 x i64> poison, i64 %1182, i64 0
  %1184 = shufflevector <8 x i64> %1183, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1185

1185:                                             ; preds = %1206, %1181
  %1186 = phi ptr [ %1207, %1206 ], [ %1177, %1181 ]
  %1187 = phi i64 [ %1189, %1206 ], [ %1159, %1181 ]
  br label %1188

1188:                                             ; preds = %1185, %1208
  %1189 = phi i64 [ %1212, %1208 ], [ %1187, %1185 ]
  %1190 = getelementptr inbounds i64, ptr %1186, i64 %1189
  %1191 = load volatile <8 x i64>, ptr %1190, align 64, !tbaa !17
  %1192 = icmp eq <8 x i64> %1191, %1184
  %1193 = bitcast <8 x i1> %1192 to i8
  %1194 = icmp eq i8 %1193, 0
  br i1 %1194, label %1195, label %1221

1195:                                             ; preds = %1188
  %1196 = icmp eq <8 x i64> %1191, zeroinitializer
  %1197 = bitcast <8 x i1> %1196 to i8
  %1198 = icmp eq i8 %1197, 0
  br i1 %1198, label %1208, label %1199

1199:                                             ; preds = %1195
  %1200 = call i8 @llvm.cttz.i8(i8 %1197, i1 true), !range !52
  %1201 = zext i8 %1200 to i64
  %1202 = add i64 %1189, %1201
  %1203 = getelementptr inbounds i64, ptr %1186, i64 %1202
  %1204 = cmpxchg ptr %1203, i64 0, i64 %1182 monotonic monotonic, align 8
  %1205 = extractvalue { i64, i1 } %1204, 1
  br i1 %1205, label %1213, label %1206

1206:                                             ; preds = %1199
  %1207 = load ptr, ptr %74, align 8, !tbaa !46
  br label %1185, !llvm.loop !53

1208:                                             ; preds = %1195
  %1209 = add i64 %1189, 8
  %1210 = load i64, ptr %75, align 8, !tbaa !44
  %1211 = icmp eq i64 %1209, %1210
  %1212 = select i1 %1211, i64 0, i64 %1209
  br label %1188, !llvm.loop !53

1213:                                             ; preds = %1199
  %1214 = load ptr, ptr %1, align 8, !tbaa !77
  %1215 = load i64, ptr %24, align 8, !tbaa !72
  %1216 = getelementptr inbounds i64, ptr %1214, i64 %1215
  store i64 %1157, ptr %1216, align 8, !tbaa !12
  %1217 = load ptr, ptr %76, align 8, !tbaa !85
  %1218 = load i64, ptr %24, align 8, !tbaa !72
  %1219 = add i64 %1218, 1
  store i64 %1219, ptr %24, align 8, !tbaa !72
  %1220 = getelementptr inbounds i32, ptr %1217, i64 %1218
  store i32 %1176, ptr %1220, align 4, !tbaa !10
  br label %1221

1221:                                             ; preds = %1188, %1213, %1152, %1146, %963
  %1222 = add nuw nsw i64 %947, 1
  %1223 = icmp ult i64 %1222, %944
  br i1 %1223, label %946, label %1224, !llvm.loop !121

1224:                                             ; preds = %1221, %936, %661
  %1225 = add nuw nsw i64 %659, 1
  %1226 = load i32, ptr %638, align 4, !tbaa !10
  %1227 = sext i32 %1226 to i64
  %1228 = icmp slt i64 %659, %1227
  br i1 %1228, label %658, label %655, !llvm.loop !142

1229:                                             ; preds = %1472, %622
  %1230 = load i64, ptr %93, align 8, !tbaa !143
  %1231 = icmp eq i64 %1230, 0
  br i1 %1231, label %1695, label %1476

1232:                                             ; preds = %622, %1472
  %1233 = phi i64 [ %1473, %1472 ], [ %632, %622 ]
  %1234 = phi i1 [ false, %1472 ], [ true, %622 ]
  %1235 = phi i64 [ 1, %1472 ], [ 0, %622 ]
  br i1 %631, label %1248, label %1236

1236:                                             ; preds = %1232
  %1237 = load i64, ptr %93, align 8, !tbaa !143
  %1238 = icmp eq i64 %1237, 0
  br i1 %1238, label %1243, label %1239

1239:                                             ; preds = %1236
  %1240 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %1235
  %1241 = load i64, ptr %1240, align 8, !tbaa !12
  %1242 = icmp eq i64 %1241, 0
  br i1 %1242, label %1248, label %1243

1243:                                             ; preds = %1239, %1236
  %1244 = load i64, ptr %51, align 8, !tbaa !104
  %1245 = shl nuw nsw i64 1, %1235
  %1246 = and i64 %1244, %1245
  %1247 = icmp eq i64 %1246, 0
  br i1 %1247, label %1472, label %1248

1248:                                             ; preds = %1243, %1239, %1232
  %1249 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1, i64 %1235
  %1250 = load ptr, ptr %1249, align 8, !tbaa !81
  %1251 = load i32, ptr %1250, align 4, !tbaa !10
  %1252 = icmp slt i32 %1251, 1
  br i1 %1252, label %1472, label %1253

1253:                                             ; preds = %1248
  %1254 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %1235
  %1255 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1235
  %1256 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %1235
  %1257 = xor i64 %1235, 1
  %1258 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %1257
  %1259 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %1235
  %1260 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %1257
  %1261 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %1257
  %1262 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %1235
  %1263 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %1257
  br label %1264

1264:                                             ; preds = %1465, %1253
  %1265 = phi i32 [ %1251, %1253 ], [ %1466, %1465 ]
  %1266 = phi i64 [ 1, %1253 ], [ %1467, %1465 ]
  %1267 = icmp ugt i64 %1266, 1
  br i1 %1267, label %1268, label %1275

1268:                                             ; preds = %1264
  %1269 = getelementptr inbounds i32, ptr %1250, i64 %1266
  %1270 = load i32, ptr %1269, align 4, !tbaa !10
  %1271 = add nsw i64 %1266, -1
  %1272 = getelementptr inbounds i32, ptr %1250, i64 %1271
  %1273 = load i32, ptr %1272, align 4, !tbaa !10
  %1274 = icmp eq i32 %1270, %1273
  br i1 %1274, label %1465, label %1275

1275:                                             ; preds = %1268, %1264
  %1276 = phi i64 [ %1271, %1268 ], [ 0, %1264 ]
  %1277 = load i64, ptr %1254, align 8, !tbaa !12
  %1278 = load i64, ptr %1255, align 8, !tbaa !12
  %1279 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %1278
  %1280 = load ptr, ptr %1279, align 8, !tbaa !81
  %1281 = load i64, ptr %60, align 8, !tbaa !109
  %1282 = mul i64 %1281, %1277
  %1283 = add i64 %1282, %1276
  %1284 = getelementptr inbounds i32, ptr %1280, i64 %1283
  %1285 = load atomic i32, ptr %1284 acquire, align 4
  %1286 = icmp eq i32 %1285, 0
  br i1 %1286, label %1287, label %1335, !prof !68

1287:                                             ; preds = %1275, %1287
  %1288 = cmpxchg ptr %77, i64 0, i64 1 acquire monotonic, align 8
  %1289 = extractvalue { i64, i1 } %1288, 1
  br i1 %1289, label %1290, label %1287, !llvm.loop !125

1290:                                             ; preds = %1287
  %1291 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1278
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %12) #17
  %1292 = load ptr, ptr %1291, align 8, !tbaa !62
  %1293 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1278, i32 1
  %1294 = load i64, ptr %1293, align 8, !tbaa !60
  %1295 = mul i64 %1294, %1277
  %1296 = getelementptr inbounds i32, ptr %1292, i64 %1295
  %1297 = icmp eq i64 %1294, 0
  br i1 %1297, label %1321, label %1298

1298:                                             ; preds = %1290, %1298
  %1299 = phi i64 [ %1303, %1298 ], [ 0, %1290 ]
  %1300 = getelementptr inbounds i32, ptr %1296, i64 %1299
  %1301 = load i32, ptr %1300, align 4, !tbaa !10
  %1302 = getelementptr inbounds i32, ptr %12, i64 %1299
  store i32 %1301, ptr %1302, align 4, !tbaa !10
  %1303 = add nuw i64 %1299, 1
  %1304 = icmp eq i64 %1303, %1294
  br i1 %1304, label %1305, label %1298, !llvm.loop !67

1305:                                             ; preds = %1298
  %1306 = load i32, ptr %12, align 16, !tbaa !10
  %1307 = trunc i64 %1276 to i32
  %1308 = add nsw i32 %1307, 1
  %1309 = icmp slt i32 %1308, %1306
  br i1 %1309, label %1310, label %1321

1310:                                             ; preds = %1305
  %1311 = sext i32 %1308 to i64
  br label %1312

1312:                                             ; preds = %1312, %1310
  %1313 = phi i64 [ %1311, %1310 ], [ %1314, %1312 ]
  %1314 = add nuw nsw i64 %1313, 1
  %1315 = getelementptr inbounds [17 x i32], ptr %12, i64 0, i64 %1314
  %1316 = load i32, ptr %1315, align 4, !tbaa !10
  %1317 = getelementptr inbounds [17 x i32], ptr %12, i64 0, i64 %1313
  store i32 %1316, ptr %1317, align 4, !tbaa !10
  %1318 = load i32, ptr %12, align 16, !tbaa !10
  %1319 = sext i32 %1318 to i64
  %1320 = icmp slt i64 %1314, %1319
  br i1 %1320, label %1312, label %1321, !llvm.loop !126

1321:                                             ; preds = %1312, %1305, %1290
  %1322 = phi i32 [ %1306, %1305 ], [ undef, %1290 ], [ %1318, %1312 ]
  %1323 = sext i32 %1322 to i64
  %1324 = getelementptr inbounds [17 x i32], ptr %12, i64 0, i64 %1323
  store i32 -1, ptr %1324, align 4, !tbaa !10
  %1325 = load i32, ptr %12, align 16, !tbaa !10
  %1326 = add nsw i32 %1325, -1
  store i32 %1326, ptr %12, align 16, !tbaa !10
  %1327 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %1291, ptr noundef nonnull %12) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %12) #17
  %1328 = load ptr, ptr %1279, align 8, !tbaa !81
  %1329 = load i64, ptr %60, align 8, !tbaa !109
  %1330 = mul i64 %1329, %1277
  %1331 = add i64 %1330, %1276
  %1332 = getelementptr inbounds i32, ptr %1328, i64 %1331
  %1333 = trunc i64 %1327 to i32
  %1334 = add i32 %1333, 1
  store atomic i32 %1334, ptr %1332 release, align 4
  store atomic i64 0, ptr %77 release, align 8
  br label %1338

1335:                                             ; preds = %1275
  %1336 = zext i32 %1285 to i64
  %1337 = add nsw i64 %1336, -1
  br label %1338

1338:                                             ; preds = %1335, %1321
  %1339 = phi i64 [ %1327, %1321 ], [ %1337, %1335 ]
  %1340 = load i64, ptr %1256, align 8, !tbaa !12
  %1341 = load i64, ptr %1258, align 8, !tbaa !12
  %1342 = load i64, ptr %1259, align 8, !tbaa !12
  %1343 = shl i64 %1340, %1342
  %1344 = load i64, ptr %1260, align 8, !tbaa !12
  %1345 = load i64, ptr %1261, align 8, !tbaa !12
  %1346 = shl i64 %1344, %1345
  %1347 = or i64 %1346, %1343
  %1348 = load i64, ptr %1262, align 8, !tbaa !12
  %1349 = shl i64 %1339, %1348
  %1350 = or i64 %1347, %1349
  %1351 = load i64, ptr %1263, align 8, !tbaa !12
  %1352 = shl i64 %1341, %1351
  %1353 = or i64 %1350, %1352
  %1354 = load i32, ptr %48, align 4, !tbaa !105
  %1355 = icmp eq i32 %1354, 0
  br i1 %1355, label %1388, label %1356, !prof !71

1356:                                             ; preds = %1338
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %11) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %10) #17, !noalias !144
  store ptr %11, ptr %10, align 16, !tbaa !81, !noalias !144
  store ptr %95, ptr %94, align 8, !tbaa !81, !noalias !144
  store ptr %97, ptr %96, align 16, !tbaa !81, !noalias !144
  store ptr %99, ptr %98, align 8, !tbaa !81, !noalias !144
  br label %1357

1357:                                             ; preds = %1357, %1356
  %1358 = phi i64 [ 0, %1356 ], [ %1369, %1357 ]
  %1359 = phi i64 [ %1353, %1356 ], [ %1368, %1357 ]
  %1360 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1358
  %1361 = load i64, ptr %1360, align 8, !tbaa !12, !noalias !144
  %1362 = shl nsw i64 -1, %1361
  %1363 = xor i64 %1362, -1
  %1364 = and i64 %1359, %1363
  %1365 = getelementptr inbounds [4 x ptr], ptr %10, i64 0, i64 %1358
  %1366 = load ptr, ptr %1365, align 8, !tbaa !81, !noalias !144
  store i64 %1364, ptr %1366, align 8, !tbaa !12
  %1367 = load i64, ptr %1360, align 8, !tbaa !12, !noalias !144
  %1368 = lshr i64 %1359, %1367
  %1369 = add nuw nsw i64 %1358, 1
  %1370 = icmp eq i64 %1369, 4
  br i1 %1370, label %1371, label %1357, !llvm.loop !82

1371:                                             ; preds = %1357
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %10) #17, !noalias !144
  %1372 = load i64, ptr %95, align 8, !tbaa !12
  %1373 = load i64, ptr %11, align 8, !tbaa !12
  %1374 = load i64, ptr %52, align 8, !tbaa !12
  %1375 = shl i64 %1373, %1374
  %1376 = or i64 %1375, %1372
  %1377 = load i64, ptr %99, align 8, !tbaa !12
  %1378 = load i64, ptr %54, align 8, !tbaa !12
  %1379 = add i64 %1378, %1374
  %1380 = shl i64 %1377, %1379
  %1381 = or i64 %1376, %1380
  %1382 = load i64, ptr %97, align 8, !tbaa !12
  %1383 = load i64, ptr %55, align 8, !tbaa !12
  %1384 = add i64 %1383, %1379
  %1385 = shl i64 %1382, %1384
  %1386 = or i64 %1381, %1385
  %1387 = call i64 @llvm.umin.i64(i64 %1386, i64 %1353)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %11) #17
  br label %1388

1388:                                             ; preds = %1371, %1338
  %1389 = phi i64 [ %1387, %1371 ], [ %1353, %1338 ]
  %1390 = load i64, ptr %72, align 8, !tbaa !119
  %1391 = add i64 %1390, 1
  store i64 %1391, ptr %72, align 8, !tbaa !119
  %1392 = load i64, ptr %33, align 8, !tbaa !87
  %1393 = icmp eq i64 %1392, %1389
  br i1 %1393, label %1463, label %1394

1394:                                             ; preds = %1388
  store i32 1, ptr %35, align 4, !tbaa !90
  %1395 = load i64, ptr %73, align 8, !tbaa !120
  %1396 = add i64 %1395, 1
  store i64 %1396, ptr %73, align 8, !tbaa !120
  %1397 = and i64 %1395, 63
  %1398 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %1397
  %1399 = load i64, ptr %1398, align 8, !tbaa !12
  %1400 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %1397
  %1401 = load i64, ptr %1400, align 8, !tbaa !12
  %1402 = mul i64 %1389, -7046029254386353131
  %1403 = lshr i64 %1402, 32
  %1404 = xor i64 %1403, %1402
  %1405 = mul i64 %1404, -2960836687051489901
  %1406 = lshr i64 %1405, 29
  %1407 = xor i64 %1406, %1405
  %1408 = mul i64 %1407, -4417276706812531889
  %1409 = zext i64 %1408 to i128
  %1410 = load i64, ptr %75, align 8, !tbaa !44
  %1411 = lshr i64 %1410, 3
  %1412 = zext i64 %1411 to i128
  %1413 = mul nuw nsw i128 %1412, %1409
  %1414 = lshr i128 %1413, 61
  %1415 = trunc i128 %1414 to i64
  %1416 = and i64 %1415, -8
  %1417 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %1397
  %1418 = load i32, ptr %1417, align 4, !tbaa !10
  %1419 = load ptr, ptr %74, align 8, !tbaa !55
  %1420 = getelementptr inbounds i64, ptr %1419, i64 %1416
  call void @llvm.prefetch.p0(ptr %1420, i32 0, i32 2, i32 1)
  store i64 %1389, ptr %1398, align 8, !tbaa !12
  store i64 %1416, ptr %1400, align 8, !tbaa !12
  %1421 = load i32, ptr %34, align 8, !tbaa !89
  store i32 %1421, ptr %1417, align 4, !tbaa !10
  %1422 = icmp eq i64 %1399, -1
  br i1 %1422, label %1463, label %1423

1423:                                             ; preds = %1394
  %1424 = add nuw i64 %1399, 1
  %1425 = insertelement <8 x i64> poison, i64 %1424, i64 0
  %1426 = shufflevector <8 x i64> %1425, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1427

1427:                                             ; preds = %1448, %1423
  %1428 = phi ptr [ %1449, %1448 ], [ %1419, %1423 ]
  %1429 = phi i64 [ %1431, %1448 ], [ %1401, %1423 ]
  br label %1430

1430:                                             ; preds = %1427, %1450
  %1431 = phi i64 [ %1454, %1450 ], [ %1429, %1427 ]
  %1432 = getelementptr inbounds i64, ptr %1428, i64 %1431
  %1433 = load volatile <8 x i64>, ptr %1432, align 64, !tbaa !17
  %1434 = icmp eq <8 x i64> %1433, %1426
  %1435 = bitcast <8 x i1> %1434 to i8
  %1436 = icmp eq i8 %1435, 0
  br i1 %1436, label %1437, label %1463

1437:                                             ; preds = %1430
  %1438 = icmp eq <8 x i64> %1433, zeroinitializer
  %1439 = bitcast <8 x i1> %1438 to i8
  %1440 = icmp eq i8 %1439, 0
  br i1 %1440, label %1450, label %1441

1441:                                             ; preds = %1437
  %1442 = call i8 @llvm.cttz.i8(i8 %1439, i1 true), !range !52
  %1443 = zext i8 %1442 to i64
  %1444 = add i64 %1431, %1443
  %1445 = getelementptr inbounds i64, ptr %1428, i64 %1444
  %1446 = cmpxchg ptr %1445, i64 0, i64 %1424 monotonic monotonic, align 8
  %1447 = extractvalue { i64, i1 } %1446, 1
  br i1 %1447, label %1455, label %1448

1448:                                             ; preds = %1441
  %1449 = load ptr, ptr %74, align 8, !tbaa !46
  br label %1427, !llvm.loop !53

1450:                                             ; preds = %1437
  %1451 = add i64 %1431, 8
  %1452 = load i64, ptr %75, align 8, !tbaa !44
  %1453 = icmp eq i64 %1451, %1452
  %1454 = select i1 %1453, i64 0, i64 %1451
  br label %1430, !llvm.loop !53

1455:                                             ; preds = %1441
  %1456 = load ptr, ptr %1, align 8, !tbaa !77
  %1457 = load i64, ptr %24, align 8, !tbaa !72
  %1458 = getelementptr inbounds i64, ptr %1456, i64 %1457
  store i64 %1399, ptr %1458, align 8, !tbaa !12
  %1459 = load ptr, ptr %76, align 8, !tbaa !85
  %1460 = load i64, ptr %24, align 8, !tbaa !72
  %1461 = add i64 %1460, 1
  store i64 %1461, ptr %24, align 8, !tbaa !72
  %1462 = getelementptr inbounds i32, ptr %1459, i64 %1460
  store i32 %1418, ptr %1462, align 4, !tbaa !10
  br label %1463

1463:                                             ; preds = %1430, %1388, %1394, %1455
  %1464 = load i32, ptr %1250, align 4, !tbaa !10
  br label %1465

1465:                                             ; preds = %1463, %1268
  %1466 = phi i32 [ %1265, %1268 ], [ %1464, %1463 ]
  %1467 = add nuw nsw i64 %1266, 1
  %1468 = sext i32 %1466 to i64
  %1469 = icmp slt i64 %1266, %1468
  br i1 %1469, label %1264, label %1470, !llvm.loop !147

1470:                                             ; preds = %1465
  %1471 = load i64, ptr %92, align 8, !tbaa !123
  br label %1472

1472:                                             ; preds = %1470, %1248, %1243
  %1473 = phi i64 [ %1471, %1470 ], [ %1233, %1248 ], [ %1233, %1243 ]
  %1474 = icmp ne i64 %1473, 0
  %1475 = and i1 %1234, %1474
  br i1 %1475, label %1232, label %1229, !llvm.loop !148

1476:                                             ; preds = %1229, %1691
  %1477 = phi i64 [ %1692, %1691 ], [ %1230, %1229 ]
  %1478 = phi i1 [ false, %1691 ], [ true, %1229 ]
  %1479 = phi i64 [ 1, %1691 ], [ 0, %1229 ]
  %1480 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 5, i64 %1479
  %1481 = load i64, ptr %1480, align 8, !tbaa !12
  %1482 = icmp eq i64 %1481, 0
  br i1 %1482, label %1691, label %1483

1483:                                             ; preds = %1476
  %1484 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 1, i64 %1479
  %1485 = load ptr, ptr %1484, align 8, !tbaa !81
  %1486 = load i32, ptr %1485, align 4, !tbaa !10
  %1487 = icmp slt i32 %1486, 1
  br i1 %1487, label %1691, label %1488

1488:                                             ; preds = %1483
  %1489 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %1479
  %1490 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1479
  %1491 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %1479
  %1492 = xor i64 %1479, 1
  %1493 = getelementptr inbounds %struct.State, ptr %20, i64 0, i32 1, i64 %1492
  %1494 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %1479
  %1495 = getelementptr inbounds [2 x i64], ptr %20, i64 0, i64 %1492
  %1496 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 6, i64 %1492
  %1497 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %1479
  %1498 = getelementptr inbounds %struct.Leaving, ptr %20, i64 0, i32 7, i64 %1492
  br label %1499

1499:                                             ; preds = %1684, %1488
  %1500 = phi i32 [ %1486, %1488 ], [ %1685, %1684 ]
  %1501 = phi i64 [ 1, %1488 ], [ %1686, %1684 ]
  %1502 = icmp ugt i64 %1501, 1
  %1503 = getelementptr inbounds i32, ptr %1485, i64 %1501
  %1504 = load i32, ptr %1503, align 4, !tbaa !10
  br i1 %1502, label %1505, label %1510

1505:                                             ; preds = %1499
  %1506 = add nsw i64 %1501, -1
  %1507 = getelementptr inbounds i32, ptr %1485, i64 %1506
  %1508 = load i32, ptr %1507, align 4, !tbaa !10
  %1509 = icmp eq i32 %1504, %1508
  br i1 %1509, label %1684, label %1510

1510:                                             ; preds = %1505, %1499
  %1511 = load i64, ptr %1489, align 8, !tbaa !12
  %1512 = sext i32 %1504 to i64
  %1513 = load i64, ptr %1490, align 8, !tbaa !12
  %1514 = shl i64 %1513, 35
  %1515 = shl i64 %1511, 14
  %1516 = or i64 %1515, %1514
  %1517 = or i64 %1516, %1512
  %1518 = mul i64 %1517, -7046029254386353131
  %1519 = zext i64 %1518 to i128
  %1520 = load i64, ptr %63, align 8, !tbaa !44
  %1521 = zext i64 %1520 to i128
  %1522 = mul nuw i128 %1519, %1521
  %1523 = lshr i128 %1522, 64
  %1524 = trunc i128 %1523 to i64
  %1525 = add i64 %1517, 1
  %1526 = load ptr, ptr %62, align 8, !tbaa !46
  %1527 = getelementptr inbounds i64, ptr %1526, i64 %1524
  %1528 = load atomic i64, ptr %1527 acquire, align 8
  %1529 = lshr i64 %1528, 28
  %1530 = icmp ne i64 %1529, %1525
  %1531 = and i64 %1528, 268435455
  %1532 = icmp ne i64 %1528, 0
  %1533 = select i1 %1530, i64 -1, i64 %1531
  %1534 = and i1 %1532, %1530
  br i1 %1534, label %1535, label %1552

1535:                                             ; preds = %1510, %1535
  %1536 = phi i64 [ %1550, %1535 ], [ %1533, %1510 ]
  %1537 = phi i64 [ %1541, %1535 ], [ %1524, %1510 ]
  %1538 = add i64 %1537, 1
  %1539 = load i64, ptr %63, align 8, !tbaa !44
  %1540 = icmp eq i64 %1538, %1539
  %1541 = select i1 %1540, i64 0, i64 %1538
  %1542 = load ptr, ptr %62, align 8, !tbaa !46
  %1543 = getelementptr inbounds i64, ptr %1542, i64 %1541
  %1544 = load atomic i64, ptr %1543 acquire, align 8
  %1545 = lshr i64 %1544, 28
  %1546 = icmp ne i64 %1545, %1525
  %1547 = and i64 %1544, 268435455
  %1548 = icmp ne i64 %1544, 0
  %1549 = select i1 %1548, i64 %1536, i64 -1
  %1550 = select i1 %1546, i64 %1549, i64 %1547
  %1551 = and i1 %1548, %1546
  br i1 %1551, label %1535, label %1552, !llvm.loop !112

1552:                                             ; preds = %1535, %1510
  %1553 = phi i64 [ %1533, %1510 ], [ %1550, %1535 ]
  %1554 = icmp eq i64 %1553, -1
  br i1 %1554, label %1555, label %1557, !prof !68

1555:                                             ; preds = %1552
  %1556 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1513, i64 noundef %1511, i64 noundef %1512, i64 noundef %1517) #16
  br label %1557

1557:                                             ; preds = %1555, %1552
  %1558 = phi i64 [ %1556, %1555 ], [ %1553, %1552 ]
  %1559 = load i64, ptr %1491, align 8, !tbaa !12
  %1560 = load i64, ptr %1493, align 8, !tbaa !12
  %1561 = load i64, ptr %1494, align 8, !tbaa !12
  %1562 = shl i64 %1559, %1561
  %1563 = load i64, ptr %1495, align 8, !tbaa !12
  %1564 = load i64, ptr %1496, align 8, !tbaa !12
  %1565 = shl i64 %1563, %1564
  %1566 = or i64 %1565, %1562
  %1567 = load i64, ptr %1497, align 8, !tbaa !12
  %1568 = shl i64 %1558, %1567
  %1569 = or i64 %1566, %1568
  %1570 = load i64, ptr %1498, align 8, !tbaa !12
  %1571 = shl i64 %1560, %1570
  %1572 = or i64 %1569, %1571
  %1573 = load i32, ptr %48, align 4, !tbaa !105
  %1574 = icmp eq i32 %1573, 0
  br i1 %1574, label %1607, label %1575, !prof !71

1575:                                             ; preds = %1557
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %9) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %8) #17, !noalias !149
  store ptr %9, ptr %8, align 16, !tbaa !81, !noalias !149
  store ptr %101, ptr %100, align 8, !tbaa !81, !noalias !149
  store ptr %103, ptr %102, align 16, !tbaa !81, !noalias !149
  store ptr %105, ptr %104, align 8, !tbaa !81, !noalias !149
  br label %1576

1576:                                             ; preds = %1576, %1575
  %1577 = phi i64 [ 0, %1575 ], [ %1588, %1576 ]
  %1578 = phi i64 [ %1572, %1575 ], [ %1587, %1576 ]
  %1579 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1577
  %1580 = load i64, ptr %1579, align 8, !tbaa !12, !noalias !149
  %1581 = shl nsw i64 -1, %1580
  %1582 = xor i64 %1581, -1
  %1583 = and i64 %1578, %1582
  %1584 = getelementptr inbounds [4 x ptr], ptr %8, i64 0, i64 %1577
  %1585 = load ptr, ptr %1584, align 8, !tbaa !81, !noalias !149
  store i64 %1583, ptr %1585, align 8, !tbaa !12
  %1586 = load i64, ptr %1579, align 8, !tbaa !12, !noalias !149
  %1587 = lshr i64 %1578, %1586
  %1588 = add nuw nsw i64 %1577, 1
  %1589 = icmp eq i64 %1588, 4
  br i1 %1589, label %1590, label %1576, !llvm.loop !82

1590:                                             ; preds = %1576
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %8) #17, !noalias !149
  %1591 = load i64, ptr %101, align 8, !tbaa !12
  %1592 = load i64, ptr %9, align 8, !tbaa !12
  %1593 = load i64, ptr %52, align 8, !tbaa !12
  %1594 = shl i64 %1592, %1593
  %1595 = or i64 %1594, %1591
  %1596 = load i64, ptr %105, align 8, !tbaa !12
  %1597 = load i64, ptr %54, align 8, !tbaa !12
  %1598 = add i64 %1597, %1593
  %1599 = shl i64 %1596, %1598
  %1600 = or i64 %1595, %1599
  %1601 = load i64, ptr %103, align 8, !tbaa !12
  %1602 = load i64, ptr %55, align 8, !tbaa !12
  %1603 = add i64 %1602, %1598
  %1604 = shl i64 %1601, %1603
  %1605 = or i64 %1600, %1604
  %1606 = call i64 @llvm.umin.i64(i64 %1605, i64 %1572)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %9) #17
  br label %1607

1607:                                             ; preds = %1590, %1557
  %1608 = phi i64 [ %1606, %1590 ], [ %1572, %1557 ]
  %1609 = load i64, ptr %72, align 8, !tbaa !119
  %1610 = add i64 %1609, 1
  store i64 %1610, ptr %72, align 8, !tbaa !119
  %1611 = load i64, ptr %33, align 8, !tbaa !87
  %1612 = icmp eq i64 %1611, %1608
  br i1 %1612, label %1682, label %1613

1613:                                             ; preds = %1607
  store i32 1, ptr %35, align 4, !tbaa !90
  %1614 = load i64, ptr %73, align 8, !tbaa !120
  %1615 = add i64 %1614, 1
  store i64 %1615, ptr %73, align 8, !tbaa !120
  %1616 = and i64 %1614, 63
  %1617 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %1616
  %1618 = load i64, ptr %1617, align 8, !tbaa !12
  %1619 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %1616
  %1620 = load i64, ptr %1619, align 8, !tbaa !12
  %1621 = mul i64 %1608, -7046029254386353131
  %1622 = lshr i64 %1621, 32
  %1623 = xor i64 %1622, %1621
  %1624 = mul i64 %1623, -2960836687051489901
  %1625 = lshr i64 %1624, 29
  %1626 = xor i64 %1625, %1624
  %1627 = mul i64 %1626, -4417276706812531889
  %1628 = zext i64 %1627 to i128
  %1629 = load i64, ptr %75, align 8, !tbaa !44
  %1630 = lshr i64 %1629, 3
  %1631 = zext i64 %1630 to i128
  %1632 = mul nuw nsw i128 %1631, %1628
  %1633 = lshr i128 %1632, 61
  %1634 = trunc i128 %1633 to i64
  %1635 = and i64 %1634, -8
  %1636 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %1616
  %1637 = load i32, ptr %1636, align 4, !tbaa !10
  %1638 = load ptr, ptr %74, align 8, !tbaa !55
  %1639 = getelementptr inbounds i64, ptr %1638, i64 %1635
  call void @llvm.prefetch.p0(ptr %1639, i32 0, i32 2, i32 1)
  store i64 %1608, ptr %1617, align 8, !tbaa !12
  store i64 %1635, ptr %1619, align 8, !tbaa !12
  %1640 = load i32, ptr %34, align 8, !tbaa !89
  store i32 %1640, ptr %1636, align 4, !tbaa !10
  %1641 = icmp eq i64 %1618, -1
  br i1 %1641, label %1682, label %1642

1642:                                             ; preds = %1613
  %1643 = add nuw i64 %1618, 1
  %1644 = insertelement <8 x i64> poison, i64 %1643, i64 0
  %1645 = shufflevector <8 x i64> %1644, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1646

1646:                                             ; preds = %1667, %1642
  %1647 = phi ptr [ %1668, %1667 ], [ %1638, %1642 ]
  %1648 = phi i64 [ %1650, %1667 ], [ %1620, %1642 ]
  br label %1649

1649:                                             ; preds = %1646, %1669
  %1650 = phi i64 [ %1673, %1669 ], [ %1648, %1646 ]
  %1651 = getelementptr inbounds i64, ptr %1647, i64 %1650
  %1652 = load volatile <8 x i64>, ptr %1651, align 64, !tbaa !17
  %1653 = icmp eq <8 x i64> %1652, %1645
  %1654 = bitcast <8 x i1> %1653 to i8
  %1655 = icmp eq i8 %1654, 0
  br i1 %1655, label %1656, label %1682

1656:                                             ; preds = %1649
  %1657 = icmp eq <8 x i64> %1652, zeroinitializer
  %1658 = bitcast <8 x i1> %1657 to i8
  %1659 = icmp eq i8 %1658, 0
  br i1 %1659, label %1669, label %1660

1660:                                             ; preds = %1656
  %1661 = call i8 @llvm.cttz.i8(i8 %1658, i1 true), !range !52
  %1662 = zext i8 %1661 to i64
  %1663 = add i64 %1650, %1662
  %1664 = getelementptr inbounds i64, ptr %1647, i64 %1663
  %1665 = cmpxchg ptr %1664, i64 0, i64 %1643 monotonic monotonic, align 8
  %1666 = extractvalue { i64, i1 } %1665, 1
  br i1 %1666, label %1674, label %1667

1667:                                             ; preds = %1660
  %1668 = load ptr, ptr %74, align 8, !tbaa !46
  br label %1646, !llvm.loop !53

1669:                                             ; preds = %1656
  %1670 = add i64 %1650, 8
  %1671 = load i64, ptr %75, align 8, !tbaa !44
  %1672 = icmp eq i64 %1670, %1671
  %1673 = select i1 %1672, i64 0, i64 %1670
  br label %1649, !llvm.loop !53

1674:                                             ; preds = %1660
  %1675 = load ptr, ptr %1, align 8, !tbaa !77
  %1676 = load i64, ptr %24, align 8, !tbaa !72
  %1677 = getelementptr inbounds i64, ptr %1675, i64 %1676
  store i64 %1618, ptr %1677, align 8, !tbaa !12
  %1678 = load ptr, ptr %76, align 8, !tbaa !85
  %1679 = load i64, ptr %24, align 8, !tbaa !72
  %1680 = add i64 %1679, 1
  store i64 %1680, ptr %24, align 8, !tbaa !72
  %1681 = getelementptr inbounds i32, ptr %1678, i64 %1679
  store i32 %1637, ptr %1681, align 4, !tbaa !10
  br label %1682

1682:                                             ; preds = %1649, %1607, %1613, %1674
  %1683 = load i32, ptr %1485, align 4, !tbaa !10
  br label %1684

1684:                                             ; preds = %1682, %1505
  %1685 = phi i32 [ %1500, %1505 ], [ %1683, %1682 ]
  %1686 = add nuw nsw i64 %1501, 1
  %1687 = sext i32 %1685 to i64
  %1688 = icmp slt i64 %1501, %1687
  br i1 %1688, label %1499, label %1689, !llvm.loop !147

1689:                                             ; preds = %1684
  %1690 = load i64, ptr %93, align 8, !tbaa !143
  br label %1691

1691:                                             ; preds = %1689, %1483, %1476
  %1692 = phi i64 [ %1690, %1689 ], [ %1477, %1483 ], [ %1477, %1476 ]
  %1693 = icmp ne i64 %1692, 0
  %1694 = and i1 %1478, %1693
  br i1 %1694, label %1476, label %1695, !llvm.loop !152

1695:                                             ; preds = %1691, %1229
  call void @llvm.lifetime.end.p0(i64 152, ptr nonnull %20) #17
  %1696 = load i32, ptr %35, align 4, !tbaa !90
  %1697 = icmp eq i32 %1696, 0
  br i1 %1697, label %1698, label %1703

1698:                                             ; preds = %1695
  %1699 = load i64, ptr %106, align 8, !tbaa !12
  %1700 = icmp eq i64 %1699, 0
  br i1 %1700, label %1703, label %1701

1701:                                             ; preds = %1698
  %1702 = load i64, ptr %33, align 8, !tbaa !87
  call fastcc void @judge_rest(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %1702, i64 noundef %261) #16
  br label %1703

1703:                                             ; preds = %1695, %1698, %1701
  %1704 = add nuw i64 %258, 1
  %1705 = icmp eq i64 %1704, %137
  br i1 %1705, label %139, label %257, !llvm.loop !153

1706:                                             ; preds = %247, %153
  %1707 = phi i64 [ %154, %153 ], [ %255, %247 ]
  %1708 = load atomic i64, ptr %27 monotonic, align 8
  %1709 = icmp eq i64 %1708, 0
  br i1 %1709, label %125, label %1710

1710:                                             ; preds = %1706, %132, %26, %130
  %1711 = phi i64 [ %126, %130 ], [ %25, %26 ], [ %1707, %1706 ], [ %126, %132 ]
  %1712 = load i64, ptr %24, align 8, !tbaa !72
  %1713 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 3
  %1714 = load i64, ptr %1713, align 8, !tbaa !120
  %1715 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %1716 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %1717 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 1
  br label %1841

1718:                                             ; preds = %1890
  %1719 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 3
  %1720 = load i64, ptr %24, align 8, !tbaa !72
  %1721 = sub i64 %1720, %1712
  %1722 = atomicrmw add ptr %1719, i64 %1721 monotonic, align 8
  %1723 = load i64, ptr %24, align 8, !tbaa !72
  %1724 = icmp ugt i64 %1723, %1711
  br i1 %1724, label %1725, label %1840

1725:                                             ; preds = %1718
  %1726 = getelementptr inbounds ptr, ptr %6, i64 1
  %1727 = getelementptr inbounds [2 x i64], ptr %7, i64 0, i64 1
  %1728 = getelementptr inbounds ptr, ptr %6, i64 2
  %1729 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1
  %1730 = getelementptr inbounds ptr, ptr %6, i64 3
  %1731 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1, i64 1
  %1732 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 37
  %1733 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %1734 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %1735 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1
  %1736 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %1737 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %1738 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1, i32 2
  br label %1739

1739:                                             ; preds = %1830, %1725
  %1740 = phi i64 [ %1723, %1725 ], [ %1838, %1830 ]
  %1741 = phi i64 [ %1711, %1725 ], [ %1837, %1830 ]
  %1742 = add i64 %1741, 8
  %1743 = icmp ult i64 %1742, %1740
  %1744 = load ptr, ptr %1, align 8, !tbaa !77
  br i1 %1743, label %1745, label %1830

1745:                                             ; preds = %1739
  %1746 = getelementptr inbounds i64, ptr %1744, i64 %1742
  %1747 = load i64, ptr %1746, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %7) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #17, !noalias !154
  store ptr %7, ptr %6, align 16, !tbaa !81, !noalias !154
  store ptr %1727, ptr %1726, align 8, !tbaa !81, !noalias !154
  store ptr %1729, ptr %1728, align 16, !tbaa !81, !noalias !154
  store ptr %1731, ptr %1730, align 8, !tbaa !81, !noalias !154
  br label %1748

1748:                                             ; preds = %1748, %1745
  %1749 = phi i64 [ 0, %1745 ], [ %1760, %1748 ]
  %1750 = phi i64 [ %1747, %1745 ], [ %1759, %1748 ]
  %1751 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1749
  %1752 = load i64, ptr %1751, align 8, !tbaa !12, !noalias !154
  %1753 = shl nsw i64 -1, %1752
  %1754 = xor i64 %1753, -1
  %1755 = and i64 %1750, %1754
  %1756 = getelementptr inbounds [4 x ptr], ptr %6, i64 0, i64 %1749
  %1757 = load ptr, ptr %1756, align 8, !tbaa !81, !noalias !154
  store i64 %1755, ptr %1757, align 8, !tbaa !12
  %1758 = load i64, ptr %1751, align 8, !tbaa !12, !noalias !154
  %1759 = lshr i64 %1750, %1758
  %1760 = add nuw nsw i64 %1749, 1
  %1761 = icmp eq i64 %1760, 4
  br i1 %1761, label %1762, label %1748, !llvm.loop !82

1762:                                             ; preds = %1748
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17, !noalias !154
  %1763 = load i64, ptr %1732, align 8, !tbaa !83
  %1764 = icmp eq i64 %1763, 0
  br i1 %1764, label %1786, label %1765

1765:                                             ; preds = %1762
  %1766 = load i64, ptr %1733, align 8, !tbaa !12
  %1767 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1766
  %1768 = load i64, ptr %1729, align 8, !tbaa !12
  %1769 = load ptr, ptr %1767, align 8, !tbaa !62
  %1770 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1766, i32 1
  %1771 = load i64, ptr %1770, align 8, !tbaa !60
  %1772 = mul i64 %1771, %1768
  %1773 = getelementptr inbounds i32, ptr %1769, i64 %1772
  %1774 = load i32, ptr %1773, align 4, !tbaa !10
  %1775 = load i64, ptr %1734, align 8, !tbaa !12
  %1776 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1775
  %1777 = load i64, ptr %1731, align 8, !tbaa !12
  %1778 = load ptr, ptr %1776, align 8, !tbaa !62
  %1779 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1775, i32 1
  %1780 = load i64, ptr %1779, align 8, !tbaa !60
  %1781 = mul i64 %1780, %1777
  %1782 = getelementptr inbounds i32, ptr %1778, i64 %1781
  %1783 = load i32, ptr %1782, align 4, !tbaa !10
  %1784 = add nsw i32 %1783, %1774
  %1785 = sext i32 %1784 to i64
  br label %1786

1786:                                             ; preds = %1765, %1762
  %1787 = phi i64 [ %1785, %1765 ], [ 0, %1762 ]
  %1788 = load ptr, ptr %1735, align 8, !tbaa !46
  %1789 = load i64, ptr %7, align 8, !tbaa !12
  %1790 = load i64, ptr %1727, align 8, !tbaa !12
  %1791 = load i64, ptr %1736, align 8, !tbaa !12
  %1792 = shl i64 %1790, %1791
  %1793 = or i64 %1792, %1789
  %1794 = load i64, ptr %1737, align 8, !tbaa !12
  %1795 = add i64 %1794, %1791
  %1796 = load i64, ptr %1738, align 8, !tbaa !44
  %1797 = lshr i64 %1796, 3
  %1798 = zext i64 %1797 to i128
  br label %1799

1799:                                             ; preds = %1814, %1786
  %1800 = phi i1 [ true, %1786 ], [ false, %1814 ]
  %1801 = phi i64 [ 0, %1786 ], [ 1, %1814 ]
  %1802 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1, i64 %1801
  %1803 = load i64, ptr %1802, align 8, !tbaa !12
  %1804 = shl i64 %1803, %1795
  %1805 = or i64 %1793, %1804
  br i1 %1764, label %1811, label %1806

1806:                                             ; preds = %1799
  %1807 = shl i64 %1805, 6
  %1808 = shl nuw nsw i64 %1801, 5
  %1809 = or i64 %1808, %1787
  %1810 = or i64 %1809, %1807
  br label %1814

1811:                                             ; preds = %1799
  %1812 = shl i64 %1805, 1
  %1813 = or i64 %1812, %1801
  br label %1814

1814:                                             ; preds = %1811, %1806
  %1815 = phi i64 [ %1810, %1806 ], [ %1813, %1811 ]
  %1816 = mul i64 %1815, -7046029254386353131
  %1817 = lshr i64 %1816, 32
  %1818 = xor i64 %1817, %1816
  %1819 = mul i64 %1818, -2960836687051489901
  %1820 = lshr i64 %1819, 29
  %1821 = xor i64 %1820, %1819
  %1822 = mul i64 %1821, -4417276706812531889
  %1823 = zext i64 %1822 to i128
  %1824 = mul nuw nsw i128 %1823, %1798
  %1825 = lshr i128 %1824, 61
  %1826 = trunc i128 %1825 to i64
  %1827 = and i64 %1826, -8
  %1828 = getelementptr inbounds i64, ptr %1788, i64 %1827
  call void @llvm.prefetch.p0(ptr %1828, i32 0, i32 2, i32 1)
  br i1 %1800, label %1799, label %1829, !llvm.loop !84

1829:                                             ; preds = %1814
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %7) #17
  br label %1830

1830:                                             ; preds = %1829, %1739
  %1831 = getelementptr inbounds i64, ptr %1744, i64 %1741
  %1832 = load i64, ptr %1831, align 8, !tbaa !12
  %1833 = load ptr, ptr %1717, align 8, !tbaa !85
  %1834 = getelementptr inbounds i32, ptr %1833, i64 %1741
  %1835 = load i32, ptr %1834, align 4, !tbaa !10
  %1836 = zext i32 %1835 to i64
  call fastcc void @judge_state(ptr noundef %0, ptr noundef nonnull %1, i64 noundef %1832, i64 noundef %1836) #16
  %1837 = add nuw i64 %1741, 1
  %1838 = load i64, ptr %24, align 8, !tbaa !72
  %1839 = icmp ult i64 %1837, %1838
  br i1 %1839, label %1739, label %1840, !llvm.loop !86

1840:                                             ; preds = %1830, %1718
  call void @llvm.lifetime.end.p0(i64 1304, ptr nonnull %23) #17
  ret void

1841:                                             ; preds = %1710, %1890
  %1842 = phi i64 [ 0, %1710 ], [ %1891, %1890 ]
  %1843 = phi i64 [ %1714, %1710 ], [ %1844, %1890 ]
  %1844 = add i64 %1843, 1
  %1845 = and i64 %1843, 63
  %1846 = getelementptr inbounds [64 x i64], ptr %23, i64 0, i64 %1845
  %1847 = load i64, ptr %1846, align 8, !tbaa !12
  %1848 = icmp eq i64 %1847, -1
  br i1 %1848, label %1890, label %1849

1849:                                             ; preds = %1841
  %1850 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 1, i64 %1845
  %1851 = load i64, ptr %1850, align 8, !tbaa !12
  %1852 = getelementptr inbounds %struct.Pipe, ptr %23, i64 0, i32 2, i64 %1845
  %1853 = load i32, ptr %1852, align 4, !tbaa !10
  %1854 = add nuw i64 %1847, 1
  %1855 = insertelement <8 x i64> poison, i64 %1854, i64 0
  %1856 = shufflevector <8 x i64> %1855, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1857

1857:                                             ; preds = %1877, %1849
  %1858 = phi i64 [ %1881, %1877 ], [ %1851, %1849 ]
  br label %1859

1859:                                             ; preds = %1857, %1870
  %1860 = load ptr, ptr %1715, align 8, !tbaa !46
  %1861 = getelementptr inbounds i64, ptr %1860, i64 %1858
  %1862 = load volatile <8 x i64>, ptr %1861, align 64, !tbaa !17
  %1863 = icmp eq <8 x i64> %1862, %1856
  %1864 = bitcast <8 x i1> %1863 to i8
  %1865 = icmp eq i8 %1864, 0
  br i1 %1865, label %1866, label %1890

1866:                                             ; preds = %1859
  %1867 = icmp eq <8 x i64> %1862, zeroinitializer
  %1868 = bitcast <8 x i1> %1867 to i8
  %1869 = icmp eq i8 %1868, 0
  br i1 %1869, label %1877, label %1870

1870:                                             ; preds = %1866
  %1871 = call i8 @llvm.cttz.i8(i8 %1868, i1 true), !range !52
  %1872 = zext i8 %1871 to i64
  %1873 = add i64 %1858, %1872
  %1874 = getelementptr inbounds i64, ptr %1860, i64 %1873
  %1875 = cmpxchg ptr %1874, i64 0, i64 %1854 monotonic monotonic, align 8
  %1876 = extractvalue { i64, i1 } %1875, 1
  br i1 %1876, label %1882, label %1859, !llvm.loop !53

1877:                                             ; preds = %1866
  %1878 = add i64 %1858, 8
  %1879 = load i64, ptr %1716, align 8, !tbaa !44
  %1880 = icmp eq i64 %1878, %1879
  %1881 = select i1 %1880, i64 0, i64 %1878
  br label %1857, !llvm.loop !53

1882:                                             ; preds = %1870
  %1883 = load ptr, ptr %1, align 8, !tbaa !77
  %1884 = load i64, ptr %24, align 8, !tbaa !72
  %1885 = getelementptr inbounds i64, ptr %1883, i64 %1884
  store i64 %1847, ptr %1885, align 8, !tbaa !12
  %1886 = load ptr, ptr %1717, align 8, !tbaa !85
  %1887 = load i64, ptr %24, align 8, !tbaa !72
  %1888 = add i64 %1887, 1
  store i64 %1888, ptr %24, align 8, !tbaa !72
  %1889 = getelementptr inbounds i32, ptr %1886, i64 %1887
  store i32 %1853, ptr %1889, align 4, !tbaa !10
  br label %1890

1890:                                             ; preds = %1859, %1882, %1841
  %1891 = add nuw nsw i64 %1842, 1
  %1892 = icmp eq i64 %1891, 64
  br i1 %1892, label %1718, label %1841, !llvm.loop !157
}

declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #9

define internal fastcc void @judge_rest(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) unnamed_addr #8 {
  %5 = alloca [4 x ptr], align 16
  %6 = alloca %struct.State, align 8
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #17, !noalias !158
  store ptr %6, ptr %5, align 16, !tbaa !81, !noalias !158
  %7 = getelementptr inbounds ptr, ptr %5, i64 1
  %8 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 1
  store ptr %8, ptr %7, align 8, !tbaa !81, !noalias !158
  %9 = getelementptr inbounds ptr, ptr %5, i64 2
  %10 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1
  store ptr %10, ptr %9, align 16, !tbaa !81, !noalias !158
  %11 = getelementptr inbounds ptr, ptr %5, i64 3
  %12 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1, i64 1
  store ptr %12, ptr %11, align 8, !tbaa !81, !noalias !158
  br label %13

13:                                               ; preds = %13, %4
  %14 = phi i64 [ 0, %4 ], [ %25, %13 ]
  %15 = phi i64 [ %2, %4 ], [ %24, %13 ]
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %14
  %17 = load i64, ptr %16, align 8, !tbaa !12, !noalias !158
  %18 = shl nsw i64 -1, %17
  %19 = xor i64 %18, -1
  %20 = and i64 %15, %19
  %21 = getelementptr inbounds [4 x ptr], ptr %5, i64 0, i64 %14
  %22 = load ptr, ptr %21, align 8, !tbaa !81, !noalias !158
  store i64 %20, ptr %22, align 8, !tbaa !12
  %23 = load i64, ptr %16, align 8, !tbaa !12, !noalias !158
  %24 = lshr i64 %15, %23
  %25 = add nuw nsw i64 %14, 1
  %26 = icmp eq i64 %25, 4
  br i1 %26, label %27, label %13, !llvm.loop !82

27:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #17, !noalias !158
  %28 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %29 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %30 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %31 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %32 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %33 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %34 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %35 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  br label %37

36:                                               ; preds = %120
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17
  ret void

37:                                               ; preds = %27, %120
  %38 = phi i64 [ 0, %27 ], [ %123, %120 ]
  %39 = load ptr, ptr %28, align 8, !tbaa !161
  %40 = load i64, ptr %29, align 8, !tbaa !12
  %41 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %40
  %42 = load i64, ptr %10, align 8, !tbaa !12
  %43 = load ptr, ptr %41, align 8, !tbaa !62
  %44 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %40, i32 1
  %45 = load i64, ptr %44, align 8, !tbaa !60
  %46 = mul i64 %45, %42
  %47 = getelementptr inbounds i32, ptr %43, i64 %46
  %48 = load i32, ptr %47, align 4, !tbaa !10
  %49 = load i64, ptr %30, align 8, !tbaa !12
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %49
  %51 = load i64, ptr %12, align 8, !tbaa !12
  %52 = load ptr, ptr %50, align 8, !tbaa !62
  %53 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %49, i32 1
  %54 = load i64, ptr %53, align 8, !tbaa !60
  %55 = mul i64 %54, %51
  %56 = getelementptr inbounds i32, ptr %52, i64 %55
  %57 = load i32, ptr %56, align 4, !tbaa !10
  %58 = add nsw i32 %57, %48
  %59 = load ptr, ptr %31, align 8, !tbaa !162
  %60 = load i64, ptr %0, align 8, !tbaa !163
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %69, label %62

62:                                               ; preds = %37, %62
  %63 = phi i64 [ %67, %62 ], [ 0, %37 ]
  %64 = getelementptr inbounds i32, ptr %59, i64 %63
  %65 = load i32, ptr %64, align 4, !tbaa !10
  %66 = getelementptr inbounds i32, ptr %39, i64 %63
  store i32 %65, ptr %66, align 4, !tbaa !10
  %67 = add nuw i64 %63, 1
  %68 = icmp eq i64 %67, %60
  br i1 %68, label %69, label %62, !llvm.loop !67

69:                                               ; preds = %62, %37
  %70 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %38
  %71 = load i64, ptr %70, align 8, !tbaa !12
  %72 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %71
  %73 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %38
  %74 = load i64, ptr %73, align 8, !tbaa !12
  %75 = load ptr, ptr %72, align 8, !tbaa !62
  %76 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %71, i32 1
  %77 = load i64, ptr %76, align 8, !tbaa !60
  %78 = mul i64 %77, %74
  %79 = getelementptr inbounds i32, ptr %75, i64 %78
  %80 = load i64, ptr %32, align 8, !tbaa !164
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %99, label %82

82:                                               ; preds = %69, %82
  %83 = phi i64 [ %87, %82 ], [ 0, %69 ]
  %84 = getelementptr inbounds i32, ptr %79, i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !10
  %86 = getelementptr inbounds i32, ptr %39, i64 %83
  store i32 %85, ptr %86, align 4, !tbaa !10
  %87 = add nuw i64 %83, 1
  %88 = icmp eq i64 %87, %80
  br i1 %88, label %89, label %82, !llvm.loop !67

89:                                               ; preds = %82
  %90 = load i64, ptr %35, align 8, !tbaa !165
  %91 = getelementptr inbounds i32, ptr %39, i64 %90
  br label %92

92:                                               ; preds = %92, %89
  %93 = phi i64 [ %97, %92 ], [ 0, %89 ]
  %94 = getelementptr inbounds i32, ptr %39, i64 %93
  %95 = load i32, ptr %94, align 4, !tbaa !10
  %96 = getelementptr inbounds i32, ptr %91, i64 %93
  store i32 %95, ptr %96, align 4, !tbaa !10
  %97 = add nuw i64 %93, 1
  %98 = icmp eq i64 %97, %80
  br i1 %98, label %99, label %92, !llvm.loop !67

99:                                               ; preds = %92, %69
  %100 = load i64, ptr %33, align 8, !tbaa !166
  %101 = getelementptr inbounds i32, ptr %39, i64 %100
  %102 = sub nuw nsw i64 1, %38
  %103 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %102
  %104 = load i64, ptr %103, align 8, !tbaa !12
  %105 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %104
  %106 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %102
  %107 = load i64, ptr %106, align 8, !tbaa !12
  %108 = load ptr, ptr %105, align 8, !tbaa !62
  %109 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %104, i32 1
  %110 = load i64, ptr %109, align 8, !tbaa !60
  %111 = mul i64 %110, %107
  %112 = getelementptr inbounds i32, ptr %108, i64 %111
  br i1 %81, label %120, label %113

113:                                              ; preds = %99, %113
  %114 = phi i64 [ %118, %113 ], [ 0, %99 ]
  %115 = getelementptr inbounds i32, ptr %112, i64 %114
  %116 = load i32, ptr %115, align 4, !tbaa !10
  %117 = getelementptr inbounds i32, ptr %101, i64 %114
  store i32 %116, ptr %117, align 4, !tbaa !10
  %118 = add nuw i64 %114, 1
  %119 = icmp eq i64 %118, %80
  br i1 %119, label %120, label %113, !llvm.loop !67

120:                                              ; preds = %113, %99
  %121 = load i64, ptr %34, align 8, !tbaa !167
  %122 = getelementptr inbounds i32, ptr %39, i64 %121
  store i32 %58, ptr %122, align 4, !tbaa !10
  call fastcc void @judge_claims(ptr noundef nonnull %0, ptr noundef %39, i32 noundef 4, i64 noundef %2, i64 noundef %3, i64 noundef -2) #16
  %123 = add nuw nsw i64 %38, 1
  %124 = icmp eq i64 %123, 2
  br i1 %124, label %36, label %37, !llvm.loop !168
}

define dso_local void @begin(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) local_unnamed_addr #8 {
  %4 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %5 = mul i64 %2, -7046029254386353131
  %6 = lshr i64 %5, 32
  %7 = xor i64 %6, %5
  %8 = mul i64 %7, -2960836687051489901
  %9 = lshr i64 %8, 29
  %10 = xor i64 %9, %8
  %11 = mul i64 %10, -4417276706812531889
  %12 = zext i64 %11 to i128
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %14 = load i64, ptr %13, align 8, !tbaa !44
  %15 = lshr i64 %14, 3
  %16 = zext i64 %15 to i128
  %17 = mul nuw nsw i128 %16, %12
  %18 = lshr i128 %17, 61
  %19 = trunc i128 %18 to i64
  %20 = and i64 %19, -8
  %21 = add i64 %2, 1
  %22 = insertelement <8 x i64> poison, i64 %21, i64 0
  %23 = shufflevector <8 x i64> %22, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %24

24:                                               ; preds = %44, %3
  %25 = phi i64 [ %48, %44 ], [ %20, %3 ]
  br label %26

26:                                               ; preds = %24, %37
  %27 = load ptr, ptr %4, align 8, !tbaa !46
  %28 = getelementptr inbounds i64, ptr %27, i64 %25
  %29 = load volatile <8 x i64>, ptr %28, align 64, !tbaa !17
  %30 = icmp eq <8 x i64> %29, %23
  %31 = bitcast <8 x i1> %30 to i8
  %32 = icmp eq i8 %31, 0
  br i1 %32, label %33, label %49

33:                                               ; preds = %26
  %34 = icmp eq <8 x i64> %29, zeroinitializer
  %35 = bitcast <8 x i1> %34 to i8
  %36 = icmp eq i8 %35, 0
  br i1 %36, label %44, label %37

37:                                               ; preds = %33
  %38 = tail call i8 @llvm.cttz.i8(i8 %35, i1 true), !range !52
  %39 = zext i8 %38 to i64
  %40 = add i64 %25, %39
  %41 = getelementptr inbounds i64, ptr %27, i64 %40
  %42 = cmpxchg ptr %41, i64 0, i64 %21 monotonic monotonic, align 8
  %43 = extractvalue { i64, i1 } %42, 1
  br i1 %43, label %49, label %26, !llvm.loop !53

44:                                               ; preds = %33
  %45 = add i64 %25, 8
  %46 = load i64, ptr %13, align 8, !tbaa !44
  %47 = icmp eq i64 %45, %46
  %48 = select i1 %47, i64 0, i64 %45
  br label %24, !llvm.loop !53

49:                                               ; preds = %26, %37
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 3
  store i64 1, ptr %50, align 8, !tbaa !169
  tail call fastcc void @judge_state(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef -1) #16
  ret void
}

define internal fastcc void @judge_state(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) unnamed_addr #8 {
  %5 = alloca [4 x ptr], align 16
  %6 = alloca %struct.State, align 8
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #17, !noalias !170
  store ptr %6, ptr %5, align 16, !tbaa !81, !noalias !170
  %7 = getelementptr inbounds ptr, ptr %5, i64 1
  %8 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 1
  store ptr %8, ptr %7, align 8, !tbaa !81, !noalias !170
  %9 = getelementptr inbounds ptr, ptr %5, i64 2
  %10 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1
  store ptr %10, ptr %9, align 16, !tbaa !81, !noalias !170
  %11 = getelementptr inbounds ptr, ptr %5, i64 3
  %12 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1, i64 1
  store ptr %12, ptr %11, align 8, !tbaa !81, !noalias !170
  br label %13

13:                                               ; preds = %13, %4
  %14 = phi i64 [ 0, %4 ], [ %25, %13 ]
  %15 = phi i64 [ %2, %4 ], [ %24, %13 ]
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %14
  %17 = load i64, ptr %16, align 8, !tbaa !12, !noalias !170
  %18 = shl nsw i64 -1, %17
  %19 = xor i64 %18, -1
  %20 = and i64 %15, %19
  %21 = getelementptr inbounds [4 x ptr], ptr %5, i64 0, i64 %14
  %22 = load ptr, ptr %21, align 8, !tbaa !81, !noalias !170
  store i64 %20, ptr %22, align 8, !tbaa !12
  %23 = load i64, ptr %16, align 8, !tbaa !12, !noalias !170
  %24 = lshr i64 %15, %23
  %25 = add nuw nsw i64 %14, 1
  %26 = icmp eq i64 %25, 4
  br i1 %26, label %27, label %13, !llvm.loop !82

27:                                               ; preds = %13
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #17, !noalias !170
  %28 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38
  %29 = load i64, ptr %28, align 8, !tbaa !12
  %30 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %29
  %31 = load i64, ptr %10, align 8, !tbaa !12
  %32 = load ptr, ptr %30, align 8, !tbaa !62
  %33 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %29, i32 1
  %34 = load i64, ptr %33, align 8, !tbaa !60
  %35 = mul i64 %34, %31
  %36 = getelementptr inbounds i32, ptr %32, i64 %35
  %37 = load i32, ptr %36, align 4, !tbaa !10
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 1
  %39 = load i64, ptr %38, align 8, !tbaa !12
  %40 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %39
  %41 = load i64, ptr %12, align 8, !tbaa !12
  %42 = load ptr, ptr %40, align 8, !tbaa !62
  %43 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %39, i32 1
  %44 = load i64, ptr %43, align 8, !tbaa !60
  %45 = mul i64 %44, %41
  %46 = getelementptr inbounds i32, ptr %42, i64 %45
  %47 = load i32, ptr %46, align 4, !tbaa !10
  %48 = add nsw i32 %47, %37
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 37
  %51 = load i64, ptr %50, align 8, !tbaa !83
  %52 = icmp eq i64 %51, 0
  %53 = select i1 %52, i64 0, i64 %49
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30
  %55 = load i64, ptr %54, align 8, !tbaa !12
  %56 = icmp eq i64 %55, 0
  br i1 %56, label %198, label %57

57:                                               ; preds = %27
  %58 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56
  %59 = load i64, ptr %6, align 8, !tbaa !12
  %60 = load i64, ptr %8, align 8, !tbaa !12
  %61 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %62 = load i64, ptr %61, align 8, !tbaa !12
  %63 = shl i64 %60, %62
  %64 = or i64 %63, %59
  %65 = shl i64 %64, 5
  %66 = or i64 %65, %53
  %67 = mul i64 %66, -7046029254386353131
  %68 = lshr i64 %67, 32
  %69 = xor i64 %68, %67
  %70 = mul i64 %69, -2960836687051489901
  %71 = lshr i64 %70, 29
  %72 = xor i64 %71, %70
  %73 = mul i64 %72, -4417276706812531889
  %74 = zext i64 %73 to i128
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 0, i32 2
  %76 = load i64, ptr %75, align 8, !tbaa !44
  %77 = lshr i64 %76, 3
  %78 = zext i64 %77 to i128
  %79 = mul nuw nsw i128 %74, %78
  %80 = lshr i128 %79, 61
  %81 = trunc i128 %80 to i64
  %82 = and i64 %81, -8
  %83 = add i64 %66, 1
  %84 = insertelement <8 x i64> poison, i64 %83, i64 0
  %85 = shufflevector <8 x i64> %84, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %86

86:                                               ; preds = %106, %57
  %87 = phi i64 [ %110, %106 ], [ %82, %57 ]
  br label %88

88:                                               ; preds = %86, %99
  %89 = load ptr, ptr %58, align 8, !tbaa !46
  %90 = getelementptr inbounds i64, ptr %89, i64 %87
  %91 = load volatile <8 x i64>, ptr %90, align 64, !tbaa !17
  %92 = icmp eq <8 x i64> %91, %85
  %93 = bitcast <8 x i1> %92 to i8
  %94 = icmp eq i8 %93, 0
  br i1 %94, label %95, label %198

95:                                               ; preds = %88
  %96 = icmp eq <8 x i64> %91, zeroinitializer
  %97 = bitcast <8 x i1> %96 to i8
  %98 = icmp eq i8 %97, 0
  br i1 %98, label %106, label %99

99:                                               ; preds = %95
  %100 = call i8 @llvm.cttz.i8(i8 %97, i1 true), !range !52
  %101 = zext i8 %100 to i64
  %102 = add i64 %87, %101
  %103 = getelementptr inbounds i64, ptr %89, i64 %102
  %104 = cmpxchg ptr %103, i64 0, i64 %83 monotonic monotonic, align 8
  %105 = extractvalue { i64, i1 } %104, 1
  br i1 %105, label %111, label %88, !llvm.loop !53

106:                                              ; preds = %95
  %107 = add i64 %87, 8
  %108 = load i64, ptr %75, align 8, !tbaa !44
  %109 = icmp eq i64 %107, %108
  %110 = select i1 %109, i64 0, i64 %107
  br label %86, !llvm.loop !53

111:                                              ; preds = %99
  %112 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 0, i32 3
  %113 = atomicrmw add ptr %112, i64 1 monotonic, align 8
  %114 = mul i64 %113, 100
  %115 = add i64 %114, 100
  %116 = load i64, ptr %75, align 8, !tbaa !44
  %117 = mul i64 %116, 60
  %118 = icmp ugt i64 %115, %117
  br i1 %118, label %119, label %122, !prof !68

119:                                              ; preds = %111
  %120 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %121 = atomicrmw or ptr %120, i64 2 monotonic, align 8
  br label %122

122:                                              ; preds = %111, %119
  %123 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %124 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %125 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %126 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %127 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %128 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  br label %129

129:                                              ; preds = %122, %193
  %130 = phi i64 [ 0, %122 ], [ %196, %193 ]
  %131 = load ptr, ptr %123, align 8, !tbaa !161
  %132 = load ptr, ptr %124, align 8, !tbaa !162
  %133 = load i64, ptr %0, align 8, !tbaa !163
  %134 = icmp eq i64 %133, 0
  br i1 %134, label %142, label %135

135:                                              ; preds = %129, %135
  %136 = phi i64 [ %140, %135 ], [ 0, %129 ]
  %137 = getelementptr inbounds i32, ptr %132, i64 %136
  %138 = load i32, ptr %137, align 4, !tbaa !10
  %139 = getelementptr inbounds i32, ptr %131, i64 %136
  store i32 %138, ptr %139, align 4, !tbaa !10
  %140 = add nuw i64 %136, 1
  %141 = icmp eq i64 %140, %133
  br i1 %141, label %142, label %135, !llvm.loop !67

142:                                              ; preds = %135, %129
  %143 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %130
  %144 = load i64, ptr %143, align 8, !tbaa !12
  %145 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %144
  %146 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %130
  %147 = load i64, ptr %146, align 8, !tbaa !12
  %148 = load ptr, ptr %145, align 8, !tbaa !62
  %149 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %144, i32 1
  %150 = load i64, ptr %149, align 8, !tbaa !60
  %151 = mul i64 %150, %147
  %152 = getelementptr inbounds i32, ptr %148, i64 %151
  %153 = load i64, ptr %125, align 8, !tbaa !164
  %154 = icmp eq i64 %153, 0
  br i1 %154, label %172, label %155

155:                                              ; preds = %142, %155
  %156 = phi i64 [ %160, %155 ], [ 0, %142 ]
  %157 = getelementptr inbounds i32, ptr %152, i64 %156
  %158 = load i32, ptr %157, align 4, !tbaa !10
  %159 = getelementptr inbounds i32, ptr %131, i64 %156
  store i32 %158, ptr %159, align 4, !tbaa !10
  %160 = add nuw i64 %156, 1
  %161 = icmp eq i64 %160, %153
  br i1 %161, label %162, label %155, !llvm.loop !67

162:                                              ; preds = %155
  %163 = load i64, ptr %128, align 8, !tbaa !165
  %164 = getelementptr inbounds i32, ptr %131, i64 %163
  br label %165

165:                                              ; preds = %165, %162
  %166 = phi i64 [ %170, %165 ], [ 0, %162 ]
  %167 = getelementptr inbounds i32, ptr %131, i64 %166
  %168 = load i32, ptr %167, align 4, !tbaa !10
  %169 = getelementptr inbounds i32, ptr %164, i64 %166
  store i32 %168, ptr %169, align 4, !tbaa !10
  %170 = add nuw i64 %166, 1
  %171 = icmp eq i64 %170, %153
  br i1 %171, label %172, label %165, !llvm.loop !67

172:                                              ; preds = %165, %142
  %173 = load i64, ptr %126, align 8, !tbaa !166
  %174 = getelementptr inbounds i32, ptr %131, i64 %173
  %175 = sub nuw nsw i64 1, %130
  %176 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %175
  %177 = load i64, ptr %176, align 8, !tbaa !12
  %178 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %177
  %179 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %175
  %180 = load i64, ptr %179, align 8, !tbaa !12
  %181 = load ptr, ptr %178, align 8, !tbaa !62
  %182 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %177, i32 1
  %183 = load i64, ptr %182, align 8, !tbaa !60
  %184 = mul i64 %183, %180
  %185 = getelementptr inbounds i32, ptr %181, i64 %184
  br i1 %154, label %193, label %186

186:                                              ; preds = %172, %186
  %187 = phi i64 [ %191, %186 ], [ 0, %172 ]
  %188 = getelementptr inbounds i32, ptr %185, i64 %187
  %189 = load i32, ptr %188, align 4, !tbaa !10
  %190 = getelementptr inbounds i32, ptr %174, i64 %187
  store i32 %189, ptr %190, align 4, !tbaa !10
  %191 = add nuw i64 %187, 1
  %192 = icmp eq i64 %191, %153
  br i1 %192, label %193, label %186, !llvm.loop !67

193:                                              ; preds = %186, %172
  %194 = load i64, ptr %127, align 8, !tbaa !167
  %195 = getelementptr inbounds i32, ptr %131, i64 %194
  store i32 %48, ptr %195, align 4, !tbaa !10
  call fastcc void @judge_claims(ptr noundef %0, ptr noundef %131, i32 noundef 0, i64 noundef %2, i64 noundef %3, i64 noundef -1) #16
  %196 = add nuw nsw i64 %130, 1
  %197 = icmp eq i64 %196, 2
  br i1 %197, label %198, label %129, !llvm.loop !173

198:                                              ; preds = %88, %193, %27
  %199 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 1
  %200 = load i64, ptr %199, align 8, !tbaa !12
  %201 = icmp eq i64 %200, 0
  br i1 %201, label %219, label %202

202:                                              ; preds = %198
  %203 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1
  %204 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %205 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %206 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1, i32 2
  %207 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 1, i32 3
  %208 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %209 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %210 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %211 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %212 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %213 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %214 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %215 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %216 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %217 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %218 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  br label %220

219:                                              ; preds = %402, %198
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17
  ret void

220:                                              ; preds = %202, %402
  %221 = phi i1 [ true, %202 ], [ false, %402 ]
  %222 = phi i64 [ 0, %202 ], [ 1, %402 ]
  %223 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %222
  %224 = load i64, ptr %223, align 8, !tbaa !12
  %225 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %224
  %226 = getelementptr inbounds %struct.State, ptr %6, i64 0, i32 1, i64 %222
  %227 = load i64, ptr %226, align 8, !tbaa !12
  %228 = load ptr, ptr %225, align 8, !tbaa !62
  %229 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %224, i32 1
  %230 = load i64, ptr %229, align 8, !tbaa !60
  %231 = mul i64 %230, %227
  %232 = getelementptr inbounds i32, ptr %228, i64 %231
  %233 = load i32, ptr %232, align 4, !tbaa !10
  %234 = icmp eq i32 %233, 0
  br i1 %234, label %402, label %235

235:                                              ; preds = %220
  %236 = load i64, ptr %6, align 8, !tbaa !12
  %237 = load i64, ptr %8, align 8, !tbaa !12
  %238 = load i64, ptr %204, align 8, !tbaa !12
  %239 = shl i64 %237, %238
  %240 = or i64 %239, %236
  %241 = load i64, ptr %205, align 8, !tbaa !12
  %242 = add i64 %241, %238
  %243 = shl i64 %227, %242
  %244 = or i64 %240, %243
  %245 = load i64, ptr %50, align 8, !tbaa !83
  %246 = icmp eq i64 %245, 0
  br i1 %246, label %252, label %247

247:                                              ; preds = %235
  %248 = shl i64 %244, 6
  %249 = shl nuw nsw i64 %222, 5
  %250 = or i64 %249, %248
  %251 = or i64 %250, %53
  br label %255

252:                                              ; preds = %235
  %253 = shl i64 %244, 1
  %254 = or i64 %253, %222
  br label %255

255:                                              ; preds = %247, %252
  %256 = phi i64 [ %251, %247 ], [ %254, %252 ]
  %257 = mul i64 %256, -7046029254386353131
  %258 = lshr i64 %257, 32
  %259 = xor i64 %258, %257
  %260 = mul i64 %259, -2960836687051489901
  %261 = lshr i64 %260, 29
  %262 = xor i64 %261, %260
  %263 = mul i64 %262, -4417276706812531889
  %264 = zext i64 %263 to i128
  %265 = load i64, ptr %206, align 8, !tbaa !44
  %266 = lshr i64 %265, 3
  %267 = zext i64 %266 to i128
  %268 = mul nuw nsw i128 %264, %267
  %269 = lshr i128 %268, 61
  %270 = trunc i128 %269 to i64
  %271 = and i64 %270, -8
  %272 = add i64 %256, 1
  %273 = insertelement <8 x i64> poison, i64 %272, i64 0
  %274 = shufflevector <8 x i64> %273, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %275

275:                                              ; preds = %295, %255
  %276 = phi i64 [ %299, %295 ], [ %271, %255 ]
  br label %277

277:                                              ; preds = %275, %288
  %278 = load ptr, ptr %203, align 8, !tbaa !46
  %279 = getelementptr inbounds i64, ptr %278, i64 %276
  %280 = load volatile <8 x i64>, ptr %279, align 64, !tbaa !17
  %281 = icmp eq <8 x i64> %280, %274
  %282 = bitcast <8 x i1> %281 to i8
  %283 = icmp eq i8 %282, 0
  br i1 %283, label %284, label %402

284:                                              ; preds = %277
  %285 = icmp eq <8 x i64> %280, zeroinitializer
  %286 = bitcast <8 x i1> %285 to i8
  %287 = icmp eq i8 %286, 0
  br i1 %287, label %295, label %288

288:                                              ; preds = %284
  %289 = call i8 @llvm.cttz.i8(i8 %286, i1 true), !range !52
  %290 = zext i8 %289 to i64
  %291 = add i64 %276, %290
  %292 = getelementptr inbounds i64, ptr %278, i64 %291
  %293 = cmpxchg ptr %292, i64 0, i64 %272 monotonic monotonic, align 8
  %294 = extractvalue { i64, i1 } %293, 1
  br i1 %294, label %300, label %277, !llvm.loop !53

295:                                              ; preds = %284
  %296 = add i64 %276, 8
  %297 = load i64, ptr %206, align 8, !tbaa !44
  %298 = icmp eq i64 %296, %297
  %299 = select i1 %298, i64 0, i64 %296
  br label %275, !llvm.loop !53

300:                                              ; preds = %288
  %301 = atomicrmw add ptr %207, i64 1 monotonic, align 8
  %302 = mul i64 %301, 100
  %303 = add i64 %302, 100
  %304 = load i64, ptr %206, align 8, !tbaa !44
  %305 = mul i64 %304, 60
  %306 = icmp ugt i64 %303, %305
  br i1 %306, label %307, label %309, !prof !68

307:                                              ; preds = %300
  %308 = atomicrmw or ptr %208, i64 2 monotonic, align 8
  br label %309

309:                                              ; preds = %300, %307
  %310 = load ptr, ptr %209, align 8, !tbaa !161
  %311 = load ptr, ptr %210, align 8, !tbaa !162
  %312 = load i64, ptr %0, align 8, !tbaa !163
  %313 = icmp eq i64 %312, 0
  br i1 %313, label %321, label %314

314:                                              ; preds = %309, %314
  %315 = phi i64 [ %319, %314 ], [ 0, %309 ]
  %316 = getelementptr inbounds i32, ptr %311, i64 %315
  %317 = load i32, ptr %316, align 4, !tbaa !10
  %318 = getelementptr inbounds i32, ptr %310, i64 %315
  store i32 %317, ptr %318, align 4, !tbaa !10
  %319 = add nuw i64 %315, 1
  %320 = icmp eq i64 %319, %312
  br i1 %320, label %321, label %314, !llvm.loop !67

321:                                              ; preds = %314, %309
  %322 = load i64, ptr %223, align 8, !tbaa !12
  %323 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %322
  %324 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %222
  %325 = load i64, ptr %324, align 8, !tbaa !12
  %326 = load ptr, ptr %323, align 8, !tbaa !62
  %327 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %322, i32 1
  %328 = load i64, ptr %327, align 8, !tbaa !60
  %329 = mul i64 %328, %325
  %330 = getelementptr inbounds i32, ptr %326, i64 %329
  %331 = load i64, ptr %211, align 8, !tbaa !164
  %332 = icmp eq i64 %331, 0
  br i1 %332, label %350, label %333

333:                                              ; preds = %321, %333
  %334 = phi i64 [ %338, %333 ], [ 0, %321 ]
  %335 = getelementptr inbounds i32, ptr %330, i64 %334
  %336 = load i32, ptr %335, align 4, !tbaa !10
  %337 = getelementptr inbounds i32, ptr %310, i64 %334
  store i32 %336, ptr %337, align 4, !tbaa !10
  %338 = add nuw i64 %334, 1
  %339 = icmp eq i64 %338, %331
  br i1 %339, label %340, label %333, !llvm.loop !67

340:                                              ; preds = %333
  %341 = load i64, ptr %212, align 8, !tbaa !165
  %342 = getelementptr inbounds i32, ptr %310, i64 %341
  br label %343

343:                                              ; preds = %343, %340
  %344 = phi i64 [ %348, %343 ], [ 0, %340 ]
  %345 = getelementptr inbounds i32, ptr %310, i64 %344
  %346 = load i32, ptr %345, align 4, !tbaa !10
  %347 = getelementptr inbounds i32, ptr %342, i64 %344
  store i32 %346, ptr %347, align 4, !tbaa !10
  %348 = add nuw i64 %344, 1
  %349 = icmp eq i64 %348, %331
  br i1 %349, label %350, label %343, !llvm.loop !67

350:                                              ; preds = %343, %321
  %351 = load i64, ptr %213, align 8, !tbaa !166
  %352 = getelementptr inbounds i32, ptr %310, i64 %351
  %353 = xor i64 %222, 1
  %354 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %353
  %355 = load i64, ptr %354, align 8, !tbaa !12
  %356 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %355
  %357 = getelementptr inbounds [2 x i64], ptr %6, i64 0, i64 %353
  %358 = load i64, ptr %357, align 8, !tbaa !12
  %359 = load ptr, ptr %356, align 8, !tbaa !62
  %360 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %355, i32 1
  %361 = load i64, ptr %360, align 8, !tbaa !60
  %362 = mul i64 %361, %358
  %363 = getelementptr inbounds i32, ptr %359, i64 %362
  br i1 %332, label %371, label %364

364:                                              ; preds = %350, %364
  %365 = phi i64 [ %369, %364 ], [ 0, %350 ]
  %366 = getelementptr inbounds i32, ptr %363, i64 %365
  %367 = load i32, ptr %366, align 4, !tbaa !10
  %368 = getelementptr inbounds i32, ptr %352, i64 %365
  store i32 %367, ptr %368, align 4, !tbaa !10
  %369 = add nuw i64 %365, 1
  %370 = icmp eq i64 %369, %331
  br i1 %370, label %371, label %364, !llvm.loop !67

371:                                              ; preds = %364, %350
  %372 = load i64, ptr %214, align 8, !tbaa !167
  %373 = getelementptr inbounds i32, ptr %310, i64 %372
  store i32 %48, ptr %373, align 4, !tbaa !10
  %374 = load i32, ptr %232, align 4, !tbaa !10
  %375 = icmp slt i32 %374, 1
  br i1 %375, label %402, label %376

376:                                              ; preds = %371, %397
  %377 = phi i64 [ %398, %397 ], [ 1, %371 ]
  %378 = load ptr, ptr %209, align 8, !tbaa !161
  %379 = load i64, ptr %215, align 8, !tbaa !174
  %380 = getelementptr inbounds i32, ptr %378, i64 %379
  %381 = getelementptr inbounds i32, ptr %232, i64 %377
  %382 = load i32, ptr %381, align 4, !tbaa !10
  %383 = sext i32 %382 to i64
  %384 = load ptr, ptr %216, align 8, !tbaa !62
  %385 = load i64, ptr %217, align 8, !tbaa !60
  %386 = mul i64 %385, %383
  %387 = getelementptr inbounds i32, ptr %384, i64 %386
  %388 = load i64, ptr %218, align 8, !tbaa !175
  %389 = icmp eq i64 %388, 0
  br i1 %389, label %397, label %390

390:                                              ; preds = %376, %390
  %391 = phi i64 [ %395, %390 ], [ 0, %376 ]
  %392 = getelementptr inbounds i32, ptr %387, i64 %391
  %393 = load i32, ptr %392, align 4, !tbaa !10
  %394 = getelementptr inbounds i32, ptr %380, i64 %391
  store i32 %393, ptr %394, align 4, !tbaa !10
  %395 = add nuw i64 %391, 1
  %396 = icmp eq i64 %395, %388
  br i1 %396, label %397, label %390, !llvm.loop !67

397:                                              ; preds = %390, %376
  call fastcc void @judge_claims(ptr noundef nonnull %0, ptr noundef %378, i32 noundef 1, i64 noundef %2, i64 noundef %3, i64 noundef -1) #16
  %398 = add nuw nsw i64 %377, 1
  %399 = load i32, ptr %232, align 4, !tbaa !10
  %400 = sext i32 %399 to i64
  %401 = icmp slt i64 %377, %400
  br i1 %401, label %376, label %402, !llvm.loop !176

402:                                              ; preds = %277, %397, %371, %220
  %403 = load i64, ptr %199, align 8, !tbaa !12
  %404 = icmp ne i64 %403, 0
  %405 = and i1 %404, %221
  br i1 %405, label %220, label %219, !llvm.loop !177
}

define dso_local i64 @graph_rows(ptr noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, ptr noundef %4, ptr noundef %5, ptr noundef %6, ptr noundef %7) local_unnamed_addr #8 {
  %9 = alloca [4 x ptr], align 16
  %10 = alloca %struct.State, align 8
  %11 = alloca [4 x ptr], align 16
  %12 = alloca %struct.State, align 8
  %13 = alloca [17 x i32], align 16
  %14 = alloca [4 x ptr], align 16
  %15 = alloca %struct.State, align 8
  %16 = alloca [256 x i32], align 16
  %17 = alloca [17 x i32], align 16
  %18 = alloca [4 x ptr], align 16
  %19 = alloca %struct.State, align 8
  %20 = alloca [4 x ptr], align 16
  %21 = alloca %struct.Leaving, align 8
  %22 = alloca %struct.Rows, align 8
  call void @llvm.lifetime.start.p0(i64 560, ptr nonnull %22) #17
  %23 = getelementptr inbounds i8, ptr %22, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(560) %23, i8 0, i64 528, i1 false)
  store ptr %4, ptr %22, align 8, !tbaa !178
  %24 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 1
  store ptr %5, ptr %24, align 8, !tbaa !180
  %25 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 2
  store ptr %6, ptr %25, align 8, !tbaa !181
  %26 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 3
  store ptr %7, ptr %26, align 8, !tbaa !182
  %27 = icmp eq i64 %3, 0
  br i1 %27, label %101, label %28

28:                                               ; preds = %8
  %29 = icmp eq ptr %4, null
  %30 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 4
  %31 = getelementptr inbounds ptr, ptr %20, i64 1
  %32 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 1
  %33 = getelementptr inbounds ptr, ptr %20, i64 2
  %34 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1
  %35 = getelementptr inbounds ptr, ptr %20, i64 3
  %36 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 1
  %37 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1
  %38 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 2
  %39 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 3
  %40 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5
  %41 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7
  %42 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 8
  %43 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 9
  %44 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 10
  %45 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 11
  %46 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 12
  %47 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %48 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 1
  %49 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %51 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 1
  %52 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %53 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 17
  %54 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 4
  %55 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %56 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %57 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53
  %58 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 2
  %59 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %60 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 5
  %61 = getelementptr inbounds ptr, ptr %18, i64 1
  %62 = getelementptr inbounds [2 x i64], ptr %19, i64 0, i64 1
  %63 = getelementptr inbounds ptr, ptr %18, i64 2
  %64 = getelementptr inbounds %struct.State, ptr %19, i64 0, i32 1
  %65 = getelementptr inbounds ptr, ptr %18, i64 3
  %66 = getelementptr inbounds %struct.State, ptr %19, i64 0, i32 1, i64 1
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %68 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %69 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 6
  %70 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %71 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52
  %72 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 2
  %73 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %74 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 28
  %76 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %77 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %78 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %79 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 3
  %80 = getelementptr inbounds ptr, ptr %14, i64 1
  %81 = getelementptr inbounds [2 x i64], ptr %15, i64 0, i64 1
  %82 = getelementptr inbounds ptr, ptr %14, i64 2
  %83 = getelementptr inbounds %struct.State, ptr %15, i64 0, i32 1
  %84 = getelementptr inbounds ptr, ptr %14, i64 3
  %85 = getelementptr inbounds %struct.State, ptr %15, i64 0, i32 1, i64 1
  %86 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 19
  %87 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 20
  %88 = getelementptr inbounds ptr, ptr %11, i64 1
  %89 = getelementptr inbounds [2 x i64], ptr %12, i64 0, i64 1
  %90 = getelementptr inbounds ptr, ptr %11, i64 2
  %91 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1
  %92 = getelementptr inbounds ptr, ptr %11, i64 3
  %93 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1, i64 1
  %94 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 2
  %95 = getelementptr inbounds ptr, ptr %9, i64 1
  %96 = getelementptr inbounds [2 x i64], ptr %10, i64 0, i64 1
  %97 = getelementptr inbounds ptr, ptr %9, i64 2
  %98 = getelementptr inbounds %struct.State, ptr %10, i64 0, i32 1
  %99 = getelementptr inbounds ptr, ptr %9, i64 3
  %100 = getelementptr inbounds %struct.State, ptr %10, i64 0, i32 1, i64 1
  br label %115

101:                                              ; preds = %1595, %8
  %102 = icmp eq ptr %5, null
  br i1 %102, label %103, label %106

103:                                              ; preds = %101
  %104 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 4
  %105 = load i64, ptr %104, align 8, !tbaa !183
  br label %1601

106:                                              ; preds = %101
  %107 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 6
  %108 = load i64, ptr %107, align 8, !tbaa !184
  %109 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 4
  %110 = load i64, ptr %109, align 8
  %111 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55
  %112 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 55, i32 2
  %113 = load ptr, ptr %26, align 8
  %114 = load ptr, ptr %24, align 8
  br label %1598

115:                                              ; preds = %28, %1595
  %116 = phi i64 [ 0, %28 ], [ %1596, %1595 ]
  br i1 %29, label %120, label %117

117:                                              ; preds = %115
  %118 = load i64, ptr %30, align 8, !tbaa !183
  %119 = getelementptr inbounds i64, ptr %4, i64 %116
  store i64 %118, ptr %119, align 8, !tbaa !12
  br label %120

120:                                              ; preds = %117, %115
  %121 = getelementptr inbounds i64, ptr %2, i64 %116
  %122 = load i64, ptr %121, align 8, !tbaa !12
  call void @llvm.lifetime.start.p0(i64 152, ptr nonnull %21) #17
  call void @llvm.experimental.noalias.scope.decl(metadata !185)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %20) #17, !noalias !188
  store ptr %21, ptr %20, align 16, !tbaa !81, !noalias !188
  store ptr %32, ptr %31, align 8, !tbaa !81, !noalias !188
  store ptr %34, ptr %33, align 16, !tbaa !81, !noalias !188
  store ptr %36, ptr %35, align 8, !tbaa !81, !noalias !188
  br label %123

123:                                              ; preds = %123, %120
  %124 = phi i64 [ 0, %120 ], [ %135, %123 ]
  %125 = phi i64 [ %122, %120 ], [ %134, %123 ]
  %126 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %124
  %127 = load i64, ptr %126, align 8, !tbaa !12, !noalias !188
  %128 = shl nsw i64 -1, %127
  %129 = xor i64 %128, -1
  %130 = and i64 %125, %129
  %131 = getelementptr inbounds [4 x ptr], ptr %20, i64 0, i64 %124
  %132 = load ptr, ptr %131, align 8, !tbaa !81, !noalias !188
  store i64 %130, ptr %132, align 8, !tbaa !12
  %133 = load i64, ptr %126, align 8, !tbaa !12, !noalias !188
  %134 = lshr i64 %125, %133
  %135 = add nuw nsw i64 %124, 1
  %136 = icmp eq i64 %135, 4
  br i1 %136, label %137, label %123, !llvm.loop !82

137:                                              ; preds = %123
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %20) #17, !noalias !188
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %37, i8 0, i64 16, i1 false), !alias.scope !185
  store i64 %122, ptr %38, align 8, !tbaa !97, !alias.scope !185
  store i64 0, ptr %39, align 8, !tbaa !100, !alias.scope !185
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %40, i8 0, i64 24, i1 false), !alias.scope !185
  store i32 0, ptr %42, align 8, !tbaa !101, !alias.scope !185
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %44, i8 0, i64 24, i1 false)
  %138 = load i64, ptr %47, align 8, !tbaa !12, !noalias !185
  store i64 %138, ptr %48, align 8, !tbaa !12, !alias.scope !185
  %139 = load i64, ptr %49, align 8, !tbaa !12, !noalias !185
  %140 = add i64 %139, %138
  store i64 %140, ptr %41, align 8, !tbaa !12, !alias.scope !185
  %141 = load i64, ptr %50, align 8, !tbaa !12, !noalias !185
  %142 = add i64 %141, %140
  store i64 %142, ptr %51, align 8, !tbaa !12, !alias.scope !185
  %143 = load i64, ptr %52, align 8, !tbaa !70, !noalias !185
  %144 = trunc i64 %143 to i32
  %145 = and i32 %144, 1
  store i32 %145, ptr %43, align 4, !tbaa !105, !alias.scope !185
  %146 = load i64, ptr %53, align 8, !tbaa !106, !noalias !185
  br label %147

147:                                              ; preds = %147, %137
  %148 = phi i1 [ true, %137 ], [ false, %147 ]
  %149 = phi i64 [ 0, %137 ], [ 1, %147 ]
  %150 = phi i64 [ 0, %137 ], [ %164, %147 ]
  %151 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %149
  %152 = load i64, ptr %151, align 8, !tbaa !12, !noalias !185
  %153 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %152
  %154 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %149
  %155 = load i64, ptr %154, align 8, !tbaa !12, !alias.scope !185
  %156 = load ptr, ptr %153, align 8, !tbaa !62, !noalias !185
  %157 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %152, i32 1
  %158 = load i64, ptr %157, align 8, !tbaa !60, !noalias !185
  %159 = mul i64 %158, %155
  %160 = getelementptr inbounds i32, ptr %156, i64 %159
  %161 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1, i64 %149
  store ptr %160, ptr %161, align 8, !tbaa !81, !alias.scope !185
  %162 = load i32, ptr %160, align 4, !tbaa !10
  %163 = sext i32 %162 to i64
  %164 = add i64 %150, %163
  %165 = call i64 @llvm.usub.sat.i64(i64 %146, i64 %163)
  %166 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %149
  store i64 %165, ptr %166, align 8, !tbaa !12, !alias.scope !185
  br i1 %148, label %147, label %167, !llvm.loop !107

167:                                              ; preds = %147
  store i64 %164, ptr %54, align 8, !tbaa !108, !alias.scope !185
  br label %168

168:                                              ; preds = %480, %167
  %169 = phi i64 [ 0, %167 ], [ %481, %480 ]
  %170 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %169
  %171 = load i64, ptr %170, align 8, !tbaa !12
  %172 = load i64, ptr %54, align 8, !tbaa !108
  %173 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %169
  %174 = load i64, ptr %173, align 8, !tbaa !12
  %175 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i64 %174
  %176 = load ptr, ptr %175, align 8, !tbaa !81
  %177 = load i64, ptr %55, align 8, !tbaa !109
  %178 = shl i64 %177, 1
  %179 = or i64 %178, 1
  %180 = mul i64 %179, %171
  %181 = add i64 %180, %172
  %182 = getelementptr inbounds i64, ptr %176, i64 %181
  %183 = load atomic i64, ptr %182 acquire, align 8
  %184 = icmp eq i64 %183, 0
  br i1 %184, label %185, label %187, !prof !68

185:                                              ; preds = %168
  %186 = call fastcc i64 @fill_calls(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %169, i64 noundef %171, i64 noundef %172, i64 noundef %122, i64 noundef 0) #16
  br label %189

187:                                              ; preds = %168
  %188 = add i64 %183, -1
  br label %189

189:                                              ; preds = %187, %185
  %190 = phi i64 [ %186, %185 ], [ %188, %187 ]
  %191 = lshr i64 %190, 1
  %192 = and i64 %191, 31
  %193 = load i64, ptr %45, align 8, !tbaa !103
  %194 = or i64 %192, %193
  store i64 %194, ptr %45, align 8, !tbaa !103
  %195 = sub nuw nsw i64 1, %169
  %196 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %195
  %197 = load i64, ptr %196, align 8, !tbaa !12
  %198 = lshr i64 %190, 6
  %199 = and i64 %190, 1
  %200 = load i64, ptr %44, align 8, !tbaa !102
  %201 = or i64 %200, %199
  store i64 %201, ptr %44, align 8, !tbaa !102
  %202 = add nuw nsw i64 %192, %198
  %203 = icmp eq i64 %192, 0
  br i1 %203, label %480, label %204

204:                                              ; preds = %189
  %205 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %169
  %206 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %169
  %207 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %169
  %208 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %195
  %209 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %195
  %210 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %169
  %211 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %195
  br label %212

212:                                              ; preds = %475, %204
  %213 = phi i64 [ %198, %204 ], [ %478, %475 ]
  %214 = load ptr, ptr %56, align 8, !tbaa !110
  %215 = getelementptr inbounds i64, ptr %214, i64 %213
  %216 = load i64, ptr %215, align 8, !tbaa !12
  %217 = load i32, ptr %42, align 8, !tbaa !101
  %218 = icmp eq i32 %217, 0
  %219 = icmp ult i64 %216, 4503599627370496
  %220 = select i1 %218, i1 true, i1 %219
  br i1 %220, label %225, label %221, !prof !111

221:                                              ; preds = %212
  %222 = load i64, ptr %54, align 8, !tbaa !108
  %223 = load i64, ptr %38, align 8, !tbaa !97
  %224 = load i64, ptr %39, align 8, !tbaa !100
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %213, i64 noundef %169, ptr noundef nonnull %21, i64 noundef %222, i64 noundef %223, i64 noundef %224) #16
  br label %225

225:                                              ; preds = %221, %212
  %226 = load i64, ptr %205, align 8, !tbaa !12
  %227 = load i64, ptr %206, align 8, !tbaa !12
  %228 = lshr i64 %216, 48
  %229 = and i64 %228, 15
  %230 = icmp ne i64 %229, 0
  %231 = icmp ne i64 %227, 0
  %232 = and i1 %230, %231
  br i1 %232, label %233, label %280

233:                                              ; preds = %225
  %234 = lshr i64 %216, 24
  %235 = and i64 %234, 16777215
  %236 = load i64, ptr %173, align 8, !tbaa !12
  %237 = shl i64 %236, 35
  %238 = shl i64 %226, 14
  %239 = or i64 %238, %237
  %240 = or i64 %239, %235
  %241 = mul i64 %240, -7046029254386353131
  %242 = zext i64 %241 to i128
  %243 = load i64, ptr %58, align 8, !tbaa !44
  %244 = zext i64 %243 to i128
  %245 = mul nuw i128 %242, %244
  %246 = lshr i128 %245, 64
  %247 = trunc i128 %246 to i64
  %248 = add i64 %240, 1
  %249 = load ptr, ptr %57, align 8, !tbaa !46
  %250 = getelementptr inbounds i64, ptr %249, i64 %247
  %251 = load atomic i64, ptr %250 acquire, align 8
  %252 = lshr i64 %251, 28
  %253 = icmp ne i64 %252, %248
  %254 = and i64 %251, 268435455
  %255 = icmp ne i64 %251, 0
  %256 = select i1 %253, i64 -1, i64 %254
  %257 = and i1 %255, %253
  br i1 %257, label %258, label %275

258:                                              ; preds = %233, %258
  %259 = phi i64 [ %273, %258 ], [ %256, %233 ]
  %260 = phi i64 [ %264, %258 ], [ %247, %233 ]
  %261 = add i64 %260, 1
  %262 = load i64, ptr %58, align 8, !tbaa !44
  %263 = icmp eq i64 %261, %262
  %264 = select i1 %263, i64 0, i64 %261
  %265 = load ptr, ptr %57, align 8, !tbaa !46
  %266 = getelementptr inbounds i64, ptr %265, i64 %264
  %267 = load atomic i64, ptr %266 acquire, align 8
  %268 = lshr i64 %267, 28
  %269 = icmp ne i64 %268, %248
  %270 = and i64 %267, 268435455
  %271 = icmp ne i64 %267, 0
  %272 = select i1 %271, i64 %259, i64 -1
  %273 = select i1 %269, i64 %272, i64 %270
  %274 = and i1 %271, %269
  br i1 %274, label %258, label %275, !llvm.loop !112

275:                                              ; preds = %258, %233
  %276 = phi i64 [ %256, %233 ], [ %273, %258 ]
  %277 = icmp eq i64 %276, -1
  br i1 %277, label %278, label %280, !prof !68

278:                                              ; preds = %275
  %279 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %236, i64 noundef %226, i64 noundef %235, i64 noundef %240) #16
  br label %280

280:                                              ; preds = %278, %275, %225
  %281 = phi i64 [ %226, %225 ], [ %279, %278 ], [ %276, %275 ]
  %282 = phi i64 [ 0, %225 ], [ 1, %278 ], [ 1, %275 ]
  %283 = icmp ugt i64 %229, %282
  %284 = icmp ult i64 %282, %227
  %285 = and i1 %283, %284
  br i1 %285, label %286, label %343, !prof !68

286:                                              ; preds = %280, %337
  %287 = phi i64 [ %339, %337 ], [ %282, %280 ]
  %288 = phi i64 [ %338, %337 ], [ %281, %280 ]
  %289 = load ptr, ptr %59, align 8, !tbaa !113
  %290 = getelementptr inbounds %struct.Local, ptr %289, i64 %213, i32 6, i64 %287
  %291 = load i32, ptr %290, align 4, !tbaa !10
  %292 = zext i32 %291 to i64
  %293 = load i64, ptr %173, align 8, !tbaa !12
  %294 = shl i64 %293, 35
  %295 = shl i64 %288, 14
  %296 = or i64 %295, %294
  %297 = or i64 %296, %292
  %298 = mul i64 %297, -7046029254386353131
  %299 = zext i64 %298 to i128
  %300 = load i64, ptr %58, align 8, !tbaa !44
  %301 = zext i64 %300 to i128
  %302 = mul nuw i128 %299, %301
  %303 = lshr i128 %302, 64
  %304 = trunc i128 %303 to i64
  %305 = add i64 %297, 1
  %306 = load ptr, ptr %57, align 8, !tbaa !46
  %307 = getelementptr inbounds i64, ptr %306, i64 %304
  %308 = load atomic i64, ptr %307 acquire, align 8
  %309 = lshr i64 %308, 28
  %310 = icmp ne i64 %309, %305
  %311 = and i64 %308, 268435455
  %312 = icmp ne i64 %308, 0
  %313 = select i1 %310, i64 -1, i64 %311
  %314 = and i1 %312, %310
  br i1 %314, label %315, label %332

315:                                              ; preds = %286, %315
  %316 = phi i64 [ %330, %315 ], [ %313, %286 ]
  %317 = phi i64 [ %321, %315 ], [ %304, %286 ]
  %318 = add i64 %317, 1
  %319 = load i64, ptr %58, align 8, !tbaa !44
  %320 = icmp eq i64 %318, %319
  %321 = select i1 %320, i64 0, i64 %318
  %322 = load ptr, ptr %57, align 8, !tbaa !46
  %323 = getelementptr inbounds i64, ptr %322, i64 %321
  %324 = load atomic i64, ptr %323 acquire, align 8
  %325 = lshr i64 %324, 28
  %326 = icmp ne i64 %325, %305
  %327 = and i64 %324, 268435455
  %328 = icmp ne i64 %324, 0
  %329 = select i1 %328, i64 %316, i64 -1
  %330 = select i1 %326, i64 %329, i64 %327
  %331 = and i1 %328, %326
  br i1 %331, label %315, label %332, !llvm.loop !112

332:                                              ; preds = %315, %286
  %333 = phi i64 [ %313, %286 ], [ %330, %315 ]
  %334 = icmp eq i64 %333, -1
  br i1 %334, label %335, label %337, !prof !68

335:                                              ; preds = %332
  %336 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %293, i64 noundef %288, i64 noundef %292, i64 noundef %297) #16
  br label %337

337:                                              ; preds = %335, %332
  %338 = phi i64 [ %336, %335 ], [ %333, %332 ]
  %339 = add nuw nsw i64 %287, 1
  %340 = icmp ugt i64 %229, %339
  %341 = icmp ult i64 %339, %227
  %342 = and i1 %340, %341
  br i1 %342, label %286, label %343, !prof !68, !llvm.loop !114

343:                                              ; preds = %337, %280
  %344 = phi i64 [ %281, %280 ], [ %338, %337 ]
  %345 = phi i64 [ %282, %280 ], [ %339, %337 ]
  %346 = phi i1 [ %283, %280 ], [ %340, %337 ]
  %347 = sub i64 %229, %345
  %348 = load i64, ptr %60, align 8, !tbaa !115
  %349 = add i64 %347, %348
  store i64 %349, ptr %60, align 8, !tbaa !115
  %350 = zext i1 %346 to i64
  %351 = shl nuw i64 %350, %169
  %352 = load i64, ptr %46, align 8, !tbaa !12
  %353 = or i64 %352, %351
  store i64 %353, ptr %46, align 8, !tbaa !12
  %354 = and i64 %216, 16777215
  %355 = load i64, ptr %207, align 8, !tbaa !12
  %356 = shl i64 %354, %355
  %357 = load i64, ptr %208, align 8, !tbaa !12
  %358 = load i64, ptr %209, align 8, !tbaa !12
  %359 = shl i64 %357, %358
  %360 = or i64 %359, %356
  %361 = load i64, ptr %210, align 8, !tbaa !12
  %362 = shl i64 %344, %361
  %363 = or i64 %360, %362
  %364 = load i64, ptr %211, align 8, !tbaa !12
  %365 = shl i64 %197, %364
  %366 = or i64 %363, %365
  %367 = load i32, ptr %43, align 4, !tbaa !105
  %368 = icmp eq i32 %367, 0
  br i1 %368, label %401, label %369, !prof !71

369:                                              ; preds = %343
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %19) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %18) #17, !noalias !191
  store ptr %19, ptr %18, align 16, !tbaa !81, !noalias !191
  store ptr %62, ptr %61, align 8, !tbaa !81, !noalias !191
  store ptr %64, ptr %63, align 16, !tbaa !81, !noalias !191
  store ptr %66, ptr %65, align 8, !tbaa !81, !noalias !191
  br label %370

370:                                              ; preds = %370, %369
  %371 = phi i64 [ 0, %369 ], [ %382, %370 ]
  %372 = phi i64 [ %366, %369 ], [ %381, %370 ]
  %373 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %371
  %374 = load i64, ptr %373, align 8, !tbaa !12, !noalias !191
  %375 = shl nsw i64 -1, %374
  %376 = xor i64 %375, -1
  %377 = and i64 %372, %376
  %378 = getelementptr inbounds [4 x ptr], ptr %18, i64 0, i64 %371
  %379 = load ptr, ptr %378, align 8, !tbaa !81, !noalias !191
  store i64 %377, ptr %379, align 8, !tbaa !12
  %380 = load i64, ptr %373, align 8, !tbaa !12, !noalias !191
  %381 = lshr i64 %372, %380
  %382 = add nuw nsw i64 %371, 1
  %383 = icmp eq i64 %382, 4
  br i1 %383, label %384, label %370, !llvm.loop !82

384:                                              ; preds = %370
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %18) #17, !noalias !191
  %385 = load i64, ptr %62, align 8, !tbaa !12
  %386 = load i64, ptr %19, align 8, !tbaa !12
  %387 = load i64, ptr %47, align 8, !tbaa !12
  %388 = shl i64 %386, %387
  %389 = or i64 %388, %385
  %390 = load i64, ptr %66, align 8, !tbaa !12
  %391 = load i64, ptr %49, align 8, !tbaa !12
  %392 = add i64 %391, %387
  %393 = shl i64 %390, %392
  %394 = or i64 %389, %393
  %395 = load i64, ptr %64, align 8, !tbaa !12
  %396 = load i64, ptr %50, align 8, !tbaa !12
  %397 = add i64 %396, %392
  %398 = shl i64 %395, %397
  %399 = or i64 %394, %398
  %400 = call i64 @llvm.umin.i64(i64 %399, i64 %366)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %19) #17
  br label %401

401:                                              ; preds = %384, %343
  %402 = phi i64 [ %400, %384 ], [ %366, %343 ]
  %403 = load ptr, ptr %24, align 8, !tbaa !180
  %404 = icmp eq ptr %403, null
  br i1 %404, label %405, label %407

405:                                              ; preds = %401
  %406 = load i64, ptr %30, align 8, !tbaa !183
  br label %475

407:                                              ; preds = %401
  %408 = mul i64 %402, -7046029254386353131
  %409 = lshr i64 %408, 32
  %410 = xor i64 %409, %408
  %411 = mul i64 %410, -2960836687051489901
  %412 = lshr i64 %411, 29
  %413 = xor i64 %412, %411
  %414 = mul i64 %413, -4417276706812531889
  %415 = zext i64 %414 to i128
  %416 = load i64, ptr %68, align 8, !tbaa !44
  %417 = lshr i64 %416, 3
  %418 = zext i64 %417 to i128
  %419 = mul nuw nsw i128 %418, %415
  %420 = lshr i128 %419, 61
  %421 = trunc i128 %420 to i64
  %422 = and i64 %421, -8
  %423 = load ptr, ptr %67, align 8, !tbaa !55
  %424 = getelementptr inbounds i64, ptr %423, i64 %422
  call void @llvm.prefetch.p0(ptr %424, i32 0, i32 1, i32 1)
  %425 = load ptr, ptr %26, align 8, !tbaa !182
  %426 = getelementptr inbounds i32, ptr %425, i64 %422
  call void @llvm.prefetch.p0(ptr %426, i32 0, i32 1, i32 1)
  %427 = trunc i64 %213 to i32
  %428 = load ptr, ptr %25, align 8, !tbaa !181
  %429 = load i64, ptr %30, align 8, !tbaa !183
  %430 = getelementptr inbounds i32, ptr %428, i64 %429
  store i32 %427, ptr %430, align 4, !tbaa !10
  %431 = load i64, ptr %69, align 8, !tbaa !184
  %432 = icmp ugt i64 %431, 63
  br i1 %432, label %433, label %471

433:                                              ; preds = %407
  %434 = and i64 %431, 63
  %435 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %434
  %436 = load i64, ptr %435, align 8, !tbaa !12
  %437 = mul i64 %436, -7046029254386353131
  %438 = lshr i64 %437, 32
  %439 = xor i64 %438, %437
  %440 = mul i64 %439, -2960836687051489901
  %441 = lshr i64 %440, 29
  %442 = xor i64 %441, %440
  %443 = mul i64 %442, -4417276706812531889
  %444 = zext i64 %443 to i128
  %445 = mul nuw nsw i128 %444, %418
  %446 = lshr i128 %445, 61
  %447 = trunc i128 %446 to i64
  %448 = and i64 %447, -8
  %449 = add i64 %436, 1
  %450 = insertelement <8 x i64> poison, i64 %449, i64 0
  %451 = shufflevector <8 x i64> %450, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %452

452:                                              ; preds = %459, %433
  %453 = phi i64 [ %448, %433 ], [ %462, %459 ]
  %454 = getelementptr inbounds i64, ptr %423, i64 %453
  %455 = load volatile <8 x i64>, ptr %454, align 64, !tbaa !17
  %456 = icmp eq <8 x i64> %455, %451
  %457 = bitcast <8 x i1> %456 to i8
  %458 = icmp eq i8 %457, 0
  br i1 %458, label %459, label %463

459:                                              ; preds = %452
  %460 = add i64 %453, 8
  %461 = icmp eq i64 %460, %416
  %462 = select i1 %461, i64 0, i64 %460
  br label %452, !llvm.loop !194

463:                                              ; preds = %452
  %464 = add i64 %429, -64
  %465 = call i8 @llvm.cttz.i8(i8 %457, i1 true), !range !52
  %466 = zext i8 %465 to i64
  %467 = add i64 %453, %466
  %468 = getelementptr inbounds i32, ptr %425, i64 %467
  %469 = load i32, ptr %468, align 4, !tbaa !10
  %470 = getelementptr inbounds i32, ptr %403, i64 %464
  store i32 %469, ptr %470, align 4, !tbaa !10
  br label %471

471:                                              ; preds = %463, %407
  %472 = phi i64 [ %434, %463 ], [ %431, %407 ]
  %473 = add i64 %431, 1
  store i64 %473, ptr %69, align 8, !tbaa !184
  %474 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %472
  store i64 %402, ptr %474, align 8, !tbaa !12
  br label %475

475:                                              ; preds = %405, %471
  %476 = phi i64 [ %406, %405 ], [ %429, %471 ]
  %477 = add i64 %476, 1
  store i64 %477, ptr %30, align 8, !tbaa !183
  %478 = add nuw nsw i64 %213, 1
  %479 = icmp ult i64 %478, %202
  br i1 %479, label %212, label %480, !llvm.loop !121

480:                                              ; preds = %475, %189
  %481 = add nuw nsw i64 %169, 1
  %482 = icmp eq i64 %481, 2
  br i1 %482, label %495, label %168, !llvm.loop !122

483:                                              ; preds = %516
  %484 = load i64, ptr %52, align 8, !tbaa !70
  %485 = and i64 %484, 2
  %486 = icmp eq i64 %485, 0
  %487 = load i64, ptr %44, align 8
  %488 = icmp ne i64 %487, 0
  %489 = select i1 %486, i1 true, i1 %488
  %490 = load i64, ptr %45, align 8
  %491 = icmp eq i64 %490, 0
  %492 = select i1 %489, i1 true, i1 %491
  %493 = load i64, ptr %86, align 8, !tbaa !123
  %494 = icmp eq i64 %493, 0
  br i1 %494, label %1092, label %1095

495:                                              ; preds = %480, %516
  %496 = phi i64 [ %517, %516 ], [ 0, %480 ]
  %497 = sub nuw nsw i64 1, %496
  %498 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1, i64 %497
  %499 = load ptr, ptr %498, align 8, !tbaa !81
  %500 = load i32, ptr %499, align 4, !tbaa !10
  %501 = icmp slt i32 %500, 1
  br i1 %501, label %516, label %502

502:                                              ; preds = %495
  %503 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %497
  %504 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %497
  %505 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %496
  %506 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %496
  %507 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 26, i64 %496
  %508 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 27, i64 %496
  %509 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %496
  %510 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %496
  %511 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %496
  %512 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %497
  %513 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %497
  %514 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %496
  %515 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %497
  br label %519

516:                                              ; preds = %1087, %495
  %517 = add nuw nsw i64 %496, 1
  %518 = icmp eq i64 %517, 2
  br i1 %518, label %483, label %495, !llvm.loop !124

519:                                              ; preds = %1087, %502
  %520 = phi i64 [ 1, %502 ], [ %1088, %1087 ]
  %521 = icmp ugt i64 %520, 1
  br i1 %521, label %522, label %529

522:                                              ; preds = %519
  %523 = getelementptr inbounds i32, ptr %499, i64 %520
  %524 = load i32, ptr %523, align 4, !tbaa !10
  %525 = add nsw i64 %520, -1
  %526 = getelementptr inbounds i32, ptr %499, i64 %525
  %527 = load i32, ptr %526, align 4, !tbaa !10
  %528 = icmp eq i32 %524, %527
  br i1 %528, label %1087, label %529

529:                                              ; preds = %522, %519
  %530 = phi i64 [ %525, %522 ], [ 0, %519 ]
  %531 = load i64, ptr %503, align 8, !tbaa !12
  %532 = load i64, ptr %504, align 8, !tbaa !12
  %533 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %532
  %534 = load ptr, ptr %533, align 8, !tbaa !81
  %535 = load i64, ptr %55, align 8, !tbaa !109
  %536 = mul i64 %535, %531
  %537 = add i64 %536, %530
  %538 = getelementptr inbounds i32, ptr %534, i64 %537
  %539 = load atomic i32, ptr %538 acquire, align 4
  %540 = icmp eq i32 %539, 0
  br i1 %540, label %541, label %589, !prof !68

541:                                              ; preds = %529, %541
  %542 = cmpxchg ptr %70, i64 0, i64 1 acquire monotonic, align 8
  %543 = extractvalue { i64, i1 } %542, 1
  br i1 %543, label %544, label %541, !llvm.loop !125

544:                                              ; preds = %541
  %545 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %532
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %17) #17
  %546 = load ptr, ptr %545, align 8, !tbaa !62
  %547 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %532, i32 1
  %548 = load i64, ptr %547, align 8, !tbaa !60
  %549 = mul i64 %548, %531
  %550 = getelementptr inbounds i32, ptr %546, i64 %549
  %551 = icmp eq i64 %548, 0
  br i1 %551, label %575, label %552

552:                                              ; preds = %544, %552
  %553 = phi i64 [ %557, %552 ], [ 0, %544 ]
  %554 = getelementptr inbounds i32, ptr %550, i64 %553
  %555 = load i32, ptr %554, align 4, !tbaa !10
  %556 = getelementptr inbounds i32, ptr %17, i64 %553
  store i32 %555, ptr %556, align 4, !tbaa !10
  %557 = add nuw i64 %553, 1
  %558 = icmp eq i64 %557, %548
  br i1 %558, label %559, label %552, !llvm.loop !67

559:                                              ; preds = %552
  %560 = load i32, ptr %17, align 16, !tbaa !10
  %561 = trunc i64 %530 to i32
  %562 = add nsw i32 %561, 1
  %563 = icmp slt i32 %562, %560
  br i1 %563, label %564, label %575

564:                                              ; preds = %559
  %565 = sext i32 %562 to i64
  br label %566

566:                                              ; preds = %566, %564
  %567 = phi i64 [ %565, %564 ], [ %568, %566 ]
  %568 = add nuw nsw i64 %567, 1
  %569 = getelementptr inbounds [17 x i32], ptr %17, i64 0, i64 %568
  %570 = load i32, ptr %569, align 4, !tbaa !10
  %571 = getelementptr inbounds [17 x i32], ptr %17, i64 0, i64 %567
  store i32 %570, ptr %571, align 4, !tbaa !10
  %572 = load i32, ptr %17, align 16, !tbaa !10
  %573 = sext i32 %572 to i64
  %574 = icmp slt i64 %568, %573
  br i1 %574, label %566, label %575, !llvm.loop !126

575:                                              ; preds = %566, %559, %544
  %576 = phi i32 [ %560, %559 ], [ undef, %544 ], [ %572, %566 ]
  %577 = sext i32 %576 to i64
  %578 = getelementptr inbounds [17 x i32], ptr %17, i64 0, i64 %577
  store i32 -1, ptr %578, align 4, !tbaa !10
  %579 = load i32, ptr %17, align 16, !tbaa !10
  %580 = add nsw i32 %579, -1
  store i32 %580, ptr %17, align 16, !tbaa !10
  %581 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %545, ptr noundef nonnull %17) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %17) #17
  %582 = load ptr, ptr %533, align 8, !tbaa !81
  %583 = load i64, ptr %55, align 8, !tbaa !109
  %584 = mul i64 %583, %531
  %585 = add i64 %584, %530
  %586 = getelementptr inbounds i32, ptr %582, i64 %585
  %587 = trunc i64 %581 to i32
  %588 = add i32 %587, 1
  store atomic i32 %588, ptr %586 release, align 4
  store atomic i64 0, ptr %70 release, align 8
  br label %592

589:                                              ; preds = %529
  %590 = zext i32 %539 to i64
  %591 = add nsw i64 %590, -1
  br label %592

592:                                              ; preds = %589, %575
  %593 = phi i64 [ %581, %575 ], [ %591, %589 ]
  %594 = load i64, ptr %505, align 8, !tbaa !12
  %595 = getelementptr inbounds i32, ptr %499, i64 %520
  %596 = load i32, ptr %595, align 4, !tbaa !10
  %597 = sext i32 %596 to i64
  %598 = load i64, ptr %506, align 8, !tbaa !12
  %599 = shl i64 %598, 35
  %600 = shl i64 %594, 14
  %601 = or i64 %600, %597
  %602 = or i64 %601, %599
  %603 = mul i64 %602, -7046029254386353131
  %604 = zext i64 %603 to i128
  %605 = load i64, ptr %72, align 8, !tbaa !44
  %606 = zext i64 %605 to i128
  %607 = mul nuw i128 %604, %606
  %608 = lshr i128 %607, 64
  %609 = trunc i128 %608 to i64
  %610 = add i64 %602, 1
  %611 = load ptr, ptr %71, align 8, !tbaa !46
  %612 = getelementptr inbounds i64, ptr %611, i64 %609
  %613 = load atomic i64, ptr %612 acquire, align 8
  %614 = lshr i64 %613, 28
  %615 = icmp ne i64 %614, %610
  %616 = and i64 %613, 268435455
  %617 = icmp ne i64 %613, 0
  %618 = select i1 %615, i64 -1, i64 %616
  %619 = and i1 %617, %615
  br i1 %619, label %620, label %637

620:                                              ; preds = %592, %620
  %621 = phi i64 [ %635, %620 ], [ %618, %592 ]
  %622 = phi i64 [ %626, %620 ], [ %609, %592 ]
  %623 = add i64 %622, 1
  %624 = load i64, ptr %72, align 8, !tbaa !44
  %625 = icmp eq i64 %623, %624
  %626 = select i1 %625, i64 0, i64 %623
  %627 = load ptr, ptr %71, align 8, !tbaa !46
  %628 = getelementptr inbounds i64, ptr %627, i64 %626
  %629 = load atomic i64, ptr %628 acquire, align 8
  %630 = lshr i64 %629, 28
  %631 = icmp ne i64 %630, %610
  %632 = and i64 %629, 268435455
  %633 = icmp ne i64 %629, 0
  %634 = select i1 %633, i64 %621, i64 -1
  %635 = select i1 %631, i64 %634, i64 %632
  %636 = and i1 %633, %631
  br i1 %636, label %620, label %637, !llvm.loop !112

637:                                              ; preds = %620, %592
  %638 = phi i64 [ %618, %592 ], [ %635, %620 ]
  %639 = icmp eq i64 %638, -1
  br i1 %639, label %640, label %797, !prof !68

640:                                              ; preds = %637, %640
  %641 = cmpxchg ptr %70, i64 0, i64 1 acquire monotonic, align 8
  %642 = extractvalue { i64, i1 } %641, 1
  br i1 %642, label %643, label %640, !llvm.loop !125

643:                                              ; preds = %640
  %644 = load i64, ptr %72, align 8, !tbaa !44
  %645 = zext i64 %644 to i128
  %646 = mul nuw i128 %645, %604
  %647 = lshr i128 %646, 64
  %648 = trunc i128 %647 to i64
  %649 = load ptr, ptr %71, align 8, !tbaa !46
  %650 = getelementptr inbounds i64, ptr %649, i64 %648
  %651 = load atomic i64, ptr %650 acquire, align 8
  %652 = lshr i64 %651, 28
  %653 = icmp ne i64 %652, %610
  %654 = and i64 %651, 268435455
  %655 = icmp ne i64 %651, 0
  %656 = select i1 %653, i64 -1, i64 %654
  %657 = and i1 %655, %653
  br i1 %657, label %658, label %675

658:                                              ; preds = %643, %658
  %659 = phi i64 [ %673, %658 ], [ %656, %643 ]
  %660 = phi i64 [ %664, %658 ], [ %648, %643 ]
  %661 = add i64 %660, 1
  %662 = load i64, ptr %72, align 8, !tbaa !44
  %663 = icmp eq i64 %661, %662
  %664 = select i1 %663, i64 0, i64 %661
  %665 = load ptr, ptr %71, align 8, !tbaa !46
  %666 = getelementptr inbounds i64, ptr %665, i64 %664
  %667 = load atomic i64, ptr %666 acquire, align 8
  %668 = lshr i64 %667, 28
  %669 = icmp ne i64 %668, %610
  %670 = and i64 %667, 268435455
  %671 = icmp ne i64 %667, 0
  %672 = select i1 %671, i64 %659, i64 -1
  %673 = select i1 %669, i64 %672, i64 %670
  %674 = and i1 %671, %669
  br i1 %674, label %658, label %675, !llvm.loop !112

675:                                              ; preds = %658, %643
  %676 = phi i64 [ %656, %643 ], [ %673, %658 ]
  %677 = icmp eq i64 %676, -1
  br i1 %677, label %678, label %795

678:                                              ; preds = %675
  %679 = load i64, ptr %73, align 8, !tbaa !127
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %16) #17
  %680 = load i64, ptr %506, align 8, !tbaa !12
  %681 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %680
  %682 = load ptr, ptr %681, align 8, !tbaa !62
  %683 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %680, i32 1
  %684 = load i64, ptr %683, align 8, !tbaa !60
  %685 = mul i64 %684, %594
  %686 = getelementptr inbounds i32, ptr %682, i64 %685
  %687 = load i64, ptr %74, align 8, !tbaa !128
  %688 = icmp eq i64 %687, 0
  br i1 %688, label %696, label %689

689:                                              ; preds = %678, %689
  %690 = phi i64 [ %694, %689 ], [ 0, %678 ]
  %691 = getelementptr inbounds i32, ptr %686, i64 %690
  %692 = load i32, ptr %691, align 4, !tbaa !10
  %693 = getelementptr inbounds i32, ptr %16, i64 %690
  store i32 %692, ptr %693, align 4, !tbaa !10
  %694 = add nuw i64 %690, 1
  %695 = icmp eq i64 %694, %687
  br i1 %695, label %696, label %689, !llvm.loop !67

696:                                              ; preds = %689, %678
  %697 = load i64, ptr %507, align 8, !tbaa !12
  %698 = load i64, ptr %508, align 8, !tbaa !12
  %699 = icmp ult i64 %697, %698
  br i1 %699, label %780, label %733

700:                                              ; preds = %791
  %701 = load i64, ptr %73, align 8, !tbaa !127
  %702 = sub i64 %701, %679
  %703 = icmp ugt i64 %701, %679
  br i1 %703, label %704, label %733

704:                                              ; preds = %700
  %705 = load ptr, ptr %59, align 8, !tbaa !113
  br label %706

706:                                              ; preds = %729, %704
  %707 = phi i1 [ true, %704 ], [ %731, %729 ]
  %708 = phi i64 [ %679, %704 ], [ %730, %729 ]
  %709 = getelementptr inbounds %struct.Local, ptr %705, i64 %708, i32 5
  %710 = load i32, ptr %709, align 4, !tbaa !129
  %711 = icmp eq i32 %710, -1
  br i1 %711, label %729, label %712

712:                                              ; preds = %706
  %713 = load ptr, ptr %76, align 8, !tbaa !131
  %714 = zext i32 %710 to i64
  br label %718

715:                                              ; preds = %723
  %716 = add nuw nsw i64 %719, 1
  %717 = icmp eq i64 %716, 4294967295
  br i1 %717, label %729, label %718, !llvm.loop !132

718:                                              ; preds = %715, %712
  %719 = phi i64 [ %714, %712 ], [ %716, %715 ]
  %720 = getelementptr inbounds i32, ptr %713, i64 %719
  %721 = load i32, ptr %720, align 4, !tbaa !10
  %722 = icmp eq i32 %721, -1
  br i1 %722, label %729, label %723

723:                                              ; preds = %718
  %724 = load ptr, ptr %77, align 8, !tbaa !81
  %725 = zext i32 %721 to i64
  %726 = getelementptr inbounds %struct.Claim, ptr %724, i64 %725, i32 6
  %727 = load i64, ptr %726, align 8, !tbaa !133
  %728 = icmp eq i64 %727, 0
  br i1 %728, label %715, label %733

729:                                              ; preds = %718, %715, %706
  %730 = add nuw i64 %708, 1
  %731 = icmp ult i64 %730, %701
  %732 = icmp eq i64 %730, %701
  br i1 %732, label %733, label %706, !llvm.loop !135

733:                                              ; preds = %729, %723, %700, %696
  %734 = phi i64 [ %702, %700 ], [ 0, %696 ], [ %702, %723 ], [ %702, %729 ]
  %735 = phi i1 [ false, %700 ], [ false, %696 ], [ %707, %723 ], [ %731, %729 ]
  %736 = icmp ult i64 %734, 32
  %737 = icmp ult i64 %679, 4194304
  %738 = and i1 %737, %736
  br i1 %738, label %741, label %739

739:                                              ; preds = %733
  %740 = atomicrmw or ptr %78, i64 4 monotonic, align 8
  br label %741

741:                                              ; preds = %739, %733
  %742 = shl i64 %679, 6
  %743 = shl i64 %734, 1
  %744 = and i64 %743, 62
  %745 = or i64 %744, %742
  %746 = zext i1 %735 to i64
  %747 = or i64 %745, %746
  %748 = load i64, ptr %72, align 8, !tbaa !44
  %749 = zext i64 %748 to i128
  %750 = mul nuw i128 %749, %604
  %751 = lshr i128 %750, 64
  %752 = trunc i128 %751 to i64
  %753 = load ptr, ptr %71, align 8, !tbaa !46
  %754 = getelementptr inbounds i64, ptr %753, i64 %752
  %755 = load i64, ptr %754, align 8, !tbaa !12
  %756 = icmp eq i64 %755, 0
  br i1 %756, label %765, label %757

757:                                              ; preds = %741, %757
  %758 = phi i64 [ %761, %757 ], [ %752, %741 ]
  %759 = add i64 %758, 1
  %760 = icmp eq i64 %759, %748
  %761 = select i1 %760, i64 0, i64 %759
  %762 = getelementptr inbounds i64, ptr %753, i64 %761
  %763 = load i64, ptr %762, align 8, !tbaa !12
  %764 = icmp eq i64 %763, 0
  br i1 %764, label %765, label %757, !llvm.loop !136

765:                                              ; preds = %757, %741
  %766 = phi i64 [ %752, %741 ], [ %761, %757 ]
  %767 = getelementptr inbounds i64, ptr %753, i64 %766
  %768 = shl i64 %602, 28
  %769 = add i64 %768, 268435456
  %770 = or i64 %747, %769
  store atomic i64 %770, ptr %767 release, align 8
  %771 = atomicrmw add ptr %79, i64 1 monotonic, align 8
  %772 = mul i64 %771, 100
  %773 = add i64 %772, 100
  %774 = load i64, ptr %72, align 8, !tbaa !44
  %775 = mul i64 %774, 60
  %776 = icmp ugt i64 %773, %775
  br i1 %776, label %777, label %779, !prof !68

777:                                              ; preds = %765
  %778 = atomicrmw or ptr %78, i64 2 monotonic, align 8
  br label %779

779:                                              ; preds = %777, %765
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %16) #17
  br label %795

780:                                              ; preds = %696, %791
  %781 = phi i64 [ %792, %791 ], [ %697, %696 ]
  %782 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %781, ptr noundef nonnull %16, i32 noundef %596, i64 noundef 0) #16
  %783 = icmp eq i32 %782, 0
  br i1 %783, label %791, label %784

784:                                              ; preds = %780
  %785 = call fastcc i32 @add_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %496, i64 noundef %594, i64 noundef %781, i64 noundef %679, i32 noundef %596) #16
  %786 = icmp eq i32 %785, 0
  br i1 %786, label %791, label %787

787:                                              ; preds = %784
  %788 = load i64, ptr %73, align 8, !tbaa !127
  %789 = add i64 %788, -1
  %790 = load i64, ptr %75, align 8, !tbaa !137
  call fastcc void @judge_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %496, i64 noundef %594, i64 noundef %789, i64 noundef %790, i64 noundef %122, i64 noundef 0) #16
  br label %791

791:                                              ; preds = %787, %784, %780
  %792 = add nuw i64 %781, 1
  %793 = load i64, ptr %508, align 8, !tbaa !12
  %794 = icmp ult i64 %792, %793
  br i1 %794, label %780, label %700, !llvm.loop !138

795:                                              ; preds = %779, %675
  %796 = phi i64 [ %747, %779 ], [ %676, %675 ]
  store atomic i64 0, ptr %70 release, align 8
  br label %797

797:                                              ; preds = %795, %637
  %798 = phi i64 [ %796, %795 ], [ %638, %637 ]
  %799 = lshr i64 %798, 6
  %800 = lshr i64 %798, 1
  %801 = and i64 %800, 31
  %802 = and i64 %798, 1
  %803 = load i64, ptr %44, align 8, !tbaa !102
  %804 = or i64 %803, %802
  store i64 %804, ptr %44, align 8, !tbaa !102
  %805 = add nuw nsw i64 %801, %799
  %806 = icmp eq i64 %801, 0
  br i1 %806, label %1087, label %807

807:                                              ; preds = %797, %1084
  %808 = phi i64 [ %1085, %1084 ], [ %799, %797 ]
  %809 = load ptr, ptr %56, align 8, !tbaa !110
  %810 = getelementptr inbounds i64, ptr %809, i64 %808
  %811 = load i64, ptr %810, align 8, !tbaa !12
  %812 = load i32, ptr %42, align 8, !tbaa !101
  %813 = icmp eq i32 %812, 0
  %814 = icmp ult i64 %811, 4503599627370496
  %815 = select i1 %813, i1 true, i1 %814
  br i1 %815, label %820, label %816, !prof !111

816:                                              ; preds = %807
  %817 = load i64, ptr %54, align 8, !tbaa !108
  %818 = load i64, ptr %38, align 8, !tbaa !97
  %819 = load i64, ptr %39, align 8, !tbaa !100
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %808, i64 noundef %496, ptr noundef nonnull %21, i64 noundef %817, i64 noundef %818, i64 noundef %819) #16
  br label %820

820:                                              ; preds = %816, %807
  %821 = load i64, ptr %52, align 8, !tbaa !70
  %822 = and i64 %821, 2
  %823 = icmp eq i64 %822, 0
  br i1 %823, label %831, label %824

824:                                              ; preds = %820
  %825 = and i64 %811, 16777215
  %826 = load i64, ptr %505, align 8, !tbaa !12
  %827 = icmp eq i64 %825, %826
  %828 = and i64 %811, 4222124650659840
  %829 = icmp eq i64 %828, 0
  %830 = and i1 %829, %827
  br i1 %830, label %1084, label %831

831:                                              ; preds = %824, %820
  %832 = load i64, ptr %509, align 8, !tbaa !12
  %833 = load i64, ptr %510, align 8, !tbaa !12
  %834 = lshr i64 %811, 48
  %835 = and i64 %834, 15
  %836 = icmp ne i64 %835, 0
  %837 = icmp ne i64 %833, 0
  %838 = and i1 %836, %837
  br i1 %838, label %839, label %886

839:                                              ; preds = %831
  %840 = lshr i64 %811, 24
  %841 = and i64 %840, 16777215
  %842 = load i64, ptr %506, align 8, !tbaa !12
  %843 = shl i64 %842, 35
  %844 = shl i64 %832, 14
  %845 = or i64 %844, %843
  %846 = or i64 %845, %841
  %847 = mul i64 %846, -7046029254386353131
  %848 = zext i64 %847 to i128
  %849 = load i64, ptr %58, align 8, !tbaa !44
  %850 = zext i64 %849 to i128
  %851 = mul nuw i128 %848, %850
  %852 = lshr i128 %851, 64
  %853 = trunc i128 %852 to i64
  %854 = add i64 %846, 1
  %855 = load ptr, ptr %57, align 8, !tbaa !46
  %856 = getelementptr inbounds i64, ptr %855, i64 %853
  %857 = load atomic i64, ptr %856 acquire, align 8
  %858 = lshr i64 %857, 28
  %859 = icmp ne i64 %858, %854
  %860 = and i64 %857, 268435455
  %861 = icmp ne i64 %857, 0
  %862 = select i1 %859, i64 -1, i64 %860
  %863 = and i1 %861, %859
  br i1 %863, label %864, label %881

864:                                              ; preds = %839, %864
  %865 = phi i64 [ %879, %864 ], [ %862, %839 ]
  %866 = phi i64 [ %870, %864 ], [ %853, %839 ]
  %867 = add i64 %866, 1
  %868 = load i64, ptr %58, align 8, !tbaa !44
  %869 = icmp eq i64 %867, %868
  %870 = select i1 %869, i64 0, i64 %867
  %871 = load ptr, ptr %57, align 8, !tbaa !46
  %872 = getelementptr inbounds i64, ptr %871, i64 %870
  %873 = load atomic i64, ptr %872 acquire, align 8
  %874 = lshr i64 %873, 28
  %875 = icmp ne i64 %874, %854
  %876 = and i64 %873, 268435455
  %877 = icmp ne i64 %873, 0
  %878 = select i1 %877, i64 %865, i64 -1
  %879 = select i1 %875, i64 %878, i64 %876
  %880 = and i1 %877, %875
  br i1 %880, label %864, label %881, !llvm.loop !112

881:                                              ; preds = %864, %839
  %882 = phi i64 [ %862, %839 ], [ %879, %864 ]
  %883 = icmp eq i64 %882, -1
  br i1 %883, label %884, label %886, !prof !68

884:                                              ; preds = %881
  %885 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %842, i64 noundef %832, i64 noundef %841, i64 noundef %846) #16
  br label %886

886:                                              ; preds = %884, %881, %831
  %887 = phi i64 [ %832, %831 ], [ %885, %884 ], [ %882, %881 ]
  %888 = phi i64 [ 0, %831 ], [ 1, %884 ], [ 1, %881 ]
  %889 = icmp ugt i64 %835, %888
  %890 = icmp ult i64 %888, %833
  %891 = and i1 %889, %890
  br i1 %891, label %892, label %949, !prof !68

892:                                              ; preds = %886, %943
  %893 = phi i64 [ %945, %943 ], [ %888, %886 ]
  %894 = phi i64 [ %944, %943 ], [ %887, %886 ]
  %895 = load ptr, ptr %59, align 8, !tbaa !113
  %896 = getelementptr inbounds %struct.Local, ptr %895, i64 %808, i32 6, i64 %893
  %897 = load i32, ptr %896, align 4, !tbaa !10
  %898 = zext i32 %897 to i64
  %899 = load i64, ptr %506, align 8, !tbaa !12
  %900 = shl i64 %899, 35
  %901 = shl i64 %894, 14
  %902 = or i64 %901, %900
  %903 = or i64 %902, %898
  %904 = mul i64 %903, -7046029254386353131
  %905 = zext i64 %904 to i128
  %906 = load i64, ptr %58, align 8, !tbaa !44
  %907 = zext i64 %906 to i128
  %908 = mul nuw i128 %905, %907
  %909 = lshr i128 %908, 64
  %910 = trunc i128 %909 to i64
  %911 = add i64 %903, 1
  %912 = load ptr, ptr %57, align 8, !tbaa !46
  %913 = getelementptr inbounds i64, ptr %912, i64 %910
  %914 = load atomic i64, ptr %913 acquire, align 8
  %915 = lshr i64 %914, 28
  %916 = icmp ne i64 %915, %911
  %917 = and i64 %914, 268435455
  %918 = icmp ne i64 %914, 0
  %919 = select i1 %916, i64 -1, i64 %917
  %920 = and i1 %918, %916
  br i1 %920, label %921, label %938

921:                                              ; preds = %892, %921
  %922 = phi i64 [ %936, %921 ], [ %919, %892 ]
  %923 = phi i64 [ %927, %921 ], [ %910, %892 ]
  %924 = add i64 %923, 1
  %925 = load i64, ptr %58, align 8, !tbaa !44
  %926 = icmp eq i64 %924, %925
  %927 = select i1 %926, i64 0, i64 %924
  %928 = load ptr, ptr %57, align 8, !tbaa !46
  %929 = getelementptr inbounds i64, ptr %928, i64 %927
  %930 = load atomic i64, ptr %929 acquire, align 8
  %931 = lshr i64 %930, 28
  %932 = icmp ne i64 %931, %911
  %933 = and i64 %930, 268435455
  %934 = icmp ne i64 %930, 0
  %935 = select i1 %934, i64 %922, i64 -1
  %936 = select i1 %932, i64 %935, i64 %933
  %937 = and i1 %934, %932
  br i1 %937, label %921, label %938, !llvm.loop !112

938:                                              ; preds = %921, %892
  %939 = phi i64 [ %919, %892 ], [ %936, %921 ]
  %940 = icmp eq i64 %939, -1
  br i1 %940, label %941, label %943, !prof !68

941:                                              ; preds = %938
  %942 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %899, i64 noundef %894, i64 noundef %898, i64 noundef %903) #16
  br label %943

943:                                              ; preds = %941, %938
  %944 = phi i64 [ %942, %941 ], [ %939, %938 ]
  %945 = add nuw nsw i64 %893, 1
  %946 = icmp ugt i64 %835, %945
  %947 = icmp ult i64 %945, %833
  %948 = and i1 %946, %947
  br i1 %948, label %892, label %949, !prof !68, !llvm.loop !114

949:                                              ; preds = %943, %886
  %950 = phi i64 [ %887, %886 ], [ %944, %943 ]
  %951 = phi i64 [ %888, %886 ], [ %945, %943 ]
  %952 = phi i1 [ %889, %886 ], [ %946, %943 ]
  %953 = sub i64 %835, %951
  %954 = load i64, ptr %60, align 8, !tbaa !115
  %955 = add i64 %953, %954
  store i64 %955, ptr %60, align 8, !tbaa !115
  %956 = zext i1 %952 to i64
  %957 = shl nuw i64 %956, %496
  %958 = load i64, ptr %46, align 8, !tbaa !12
  %959 = or i64 %958, %957
  store i64 %959, ptr %46, align 8, !tbaa !12
  %960 = and i64 %811, 16777215
  %961 = load i64, ptr %511, align 8, !tbaa !12
  %962 = shl i64 %960, %961
  %963 = load i64, ptr %512, align 8, !tbaa !12
  %964 = load i64, ptr %513, align 8, !tbaa !12
  %965 = shl i64 %963, %964
  %966 = or i64 %965, %962
  %967 = load i64, ptr %514, align 8, !tbaa !12
  %968 = shl i64 %950, %967
  %969 = or i64 %966, %968
  %970 = load i64, ptr %515, align 8, !tbaa !12
  %971 = shl i64 %593, %970
  %972 = or i64 %969, %971
  %973 = load i32, ptr %43, align 4, !tbaa !105
  %974 = icmp eq i32 %973, 0
  br i1 %974, label %1007, label %975, !prof !71

975:                                              ; preds = %949
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %15) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %14) #17, !noalias !195
  store ptr %15, ptr %14, align 16, !tbaa !81, !noalias !195
  store ptr %81, ptr %80, align 8, !tbaa !81, !noalias !195
  store ptr %83, ptr %82, align 16, !tbaa !81, !noalias !195
  store ptr %85, ptr %84, align 8, !tbaa !81, !noalias !195
  br label %976

976:                                              ; preds = %976, %975
  %977 = phi i64 [ 0, %975 ], [ %988, %976 ]
  %978 = phi i64 [ %972, %975 ], [ %987, %976 ]
  %979 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %977
  %980 = load i64, ptr %979, align 8, !tbaa !12, !noalias !195
  %981 = shl nsw i64 -1, %980
  %982 = xor i64 %981, -1
  %983 = and i64 %978, %982
  %984 = getelementptr inbounds [4 x ptr], ptr %14, i64 0, i64 %977
  %985 = load ptr, ptr %984, align 8, !tbaa !81, !noalias !195
  store i64 %983, ptr %985, align 8, !tbaa !12
  %986 = load i64, ptr %979, align 8, !tbaa !12, !noalias !195
  %987 = lshr i64 %978, %986
  %988 = add nuw nsw i64 %977, 1
  %989 = icmp eq i64 %988, 4
  br i1 %989, label %990, label %976, !llvm.loop !82

990:                                              ; preds = %976
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %14) #17, !noalias !195
  %991 = load i64, ptr %81, align 8, !tbaa !12
  %992 = load i64, ptr %15, align 8, !tbaa !12
  %993 = load i64, ptr %47, align 8, !tbaa !12
  %994 = shl i64 %992, %993
  %995 = or i64 %994, %991
  %996 = load i64, ptr %85, align 8, !tbaa !12
  %997 = load i64, ptr %49, align 8, !tbaa !12
  %998 = add i64 %997, %993
  %999 = shl i64 %996, %998
  %1000 = or i64 %995, %999
  %1001 = load i64, ptr %83, align 8, !tbaa !12
  %1002 = load i64, ptr %50, align 8, !tbaa !12
  %1003 = add i64 %1002, %998
  %1004 = shl i64 %1001, %1003
  %1005 = or i64 %1000, %1004
  %1006 = call i64 @llvm.umin.i64(i64 %1005, i64 %972)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #17
  br label %1007

1007:                                             ; preds = %990, %949
  %1008 = phi i64 [ %1006, %990 ], [ %972, %949 ]
  %1009 = load ptr, ptr %24, align 8, !tbaa !180
  %1010 = icmp eq ptr %1009, null
  br i1 %1010, label %1011, label %1013

1011:                                             ; preds = %1007
  %1012 = load i64, ptr %30, align 8, !tbaa !183
  br label %1081

1013:                                             ; preds = %1007
  %1014 = mul i64 %1008, -7046029254386353131
  %1015 = lshr i64 %1014, 32
  %1016 = xor i64 %1015, %1014
  %1017 = mul i64 %1016, -2960836687051489901
  %1018 = lshr i64 %1017, 29
  %1019 = xor i64 %1018, %1017
  %1020 = mul i64 %1019, -4417276706812531889
  %1021 = zext i64 %1020 to i128
  %1022 = load i64, ptr %68, align 8, !tbaa !44
  %1023 = lshr i64 %1022, 3
  %1024 = zext i64 %1023 to i128
  %1025 = mul nuw nsw i128 %1024, %1021
  %1026 = lshr i128 %1025, 61
  %1027 = trunc i128 %1026 to i64
  %1028 = and i64 %1027, -8
  %1029 = load ptr, ptr %67, align 8, !tbaa !55
  %1030 = getelementptr inbounds i64, ptr %1029, i64 %1028
  call void @llvm.prefetch.p0(ptr %1030, i32 0, i32 1, i32 1)
  %1031 = load ptr, ptr %26, align 8, !tbaa !182
  %1032 = getelementptr inbounds i32, ptr %1031, i64 %1028
  call void @llvm.prefetch.p0(ptr %1032, i32 0, i32 1, i32 1)
  %1033 = trunc i64 %808 to i32
  %1034 = load ptr, ptr %25, align 8, !tbaa !181
  %1035 = load i64, ptr %30, align 8, !tbaa !183
  %1036 = getelementptr inbounds i32, ptr %1034, i64 %1035
  store i32 %1033, ptr %1036, align 4, !tbaa !10
  %1037 = load i64, ptr %69, align 8, !tbaa !184
  %1038 = icmp ugt i64 %1037, 63
  br i1 %1038, label %1039, label %1077

1039:                                             ; preds = %1013
  %1040 = and i64 %1037, 63
  %1041 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1040
  %1042 = load i64, ptr %1041, align 8, !tbaa !12
  %1043 = mul i64 %1042, -7046029254386353131
  %1044 = lshr i64 %1043, 32
  %1045 = xor i64 %1044, %1043
  %1046 = mul i64 %1045, -2960836687051489901
  %1047 = lshr i64 %1046, 29
  %1048 = xor i64 %1047, %1046
  %1049 = mul i64 %1048, -4417276706812531889
  %1050 = zext i64 %1049 to i128
  %1051 = mul nuw nsw i128 %1050, %1024
  %1052 = lshr i128 %1051, 61
  %1053 = trunc i128 %1052 to i64
  %1054 = and i64 %1053, -8
  %1055 = add i64 %1042, 1
  %1056 = insertelement <8 x i64> poison, i64 %1055, i64 0
  %1057 = shufflevector <8 x i64> %1056, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1058

1058:                                             ; preds = %1065, %1039
  %1059 = phi i64 [ %1054, %1039 ], [ %1068, %1065 ]
  %1060 = getelementptr inbounds i64, ptr %1029, i64 %1059
  %1061 = load volatile <8 x i64>, ptr %1060, align 64, !tbaa !17
  %1062 = icmp eq <8 x i64> %1061, %1057
  %1063 = bitcast <8 x i1> %1062 to i8
  %1064 = icmp eq i8 %1063, 0
  br i1 %1064, label %1065, label %1069

1065:                                             ; preds = %1058
  %1066 = add i64 %1059, 8
  %1067 = icmp eq i64 %1066, %1022
  %1068 = select i1 %1067, i64 0, i64 %1066
  br label %1058, !llvm.loop !194

1069:                                             ; preds = %1058
  %1070 = add i64 %1035, -64
  %1071 = call i8 @llvm.cttz.i8(i8 %1063, i1 true), !range !52
  %1072 = zext i8 %1071 to i64
  %1073 = add i64 %1059, %1072
  %1074 = getelementptr inbounds i32, ptr %1031, i64 %1073
  %1075 = load i32, ptr %1074, align 4, !tbaa !10
  %1076 = getelementptr inbounds i32, ptr %1009, i64 %1070
  store i32 %1075, ptr %1076, align 4, !tbaa !10
  br label %1077

1077:                                             ; preds = %1069, %1013
  %1078 = phi i64 [ %1040, %1069 ], [ %1037, %1013 ]
  %1079 = add i64 %1037, 1
  store i64 %1079, ptr %69, align 8, !tbaa !184
  %1080 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1078
  store i64 %1008, ptr %1080, align 8, !tbaa !12
  br label %1081

1081:                                             ; preds = %1011, %1077
  %1082 = phi i64 [ %1012, %1011 ], [ %1035, %1077 ]
  %1083 = add i64 %1082, 1
  store i64 %1083, ptr %30, align 8, !tbaa !183
  br label %1084

1084:                                             ; preds = %1081, %824
  %1085 = add nuw nsw i64 %808, 1
  %1086 = icmp ult i64 %1085, %805
  br i1 %1086, label %807, label %1087, !llvm.loop !121

1087:                                             ; preds = %1084, %797, %522
  %1088 = add nuw nsw i64 %520, 1
  %1089 = load i32, ptr %499, align 4, !tbaa !10
  %1090 = sext i32 %1089 to i64
  %1091 = icmp slt i64 %520, %1090
  br i1 %1091, label %519, label %516, !llvm.loop !142

1092:                                             ; preds = %1353, %483
  %1093 = load i64, ptr %87, align 8, !tbaa !143
  %1094 = icmp eq i64 %1093, 0
  br i1 %1094, label %1595, label %1357

1095:                                             ; preds = %483, %1353
  %1096 = phi i64 [ %1354, %1353 ], [ %493, %483 ]
  %1097 = phi i1 [ false, %1353 ], [ true, %483 ]
  %1098 = phi i64 [ 1, %1353 ], [ 0, %483 ]
  br i1 %492, label %1111, label %1099

1099:                                             ; preds = %1095
  %1100 = load i64, ptr %87, align 8, !tbaa !143
  %1101 = icmp eq i64 %1100, 0
  br i1 %1101, label %1106, label %1102

1102:                                             ; preds = %1099
  %1103 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %1098
  %1104 = load i64, ptr %1103, align 8, !tbaa !12
  %1105 = icmp eq i64 %1104, 0
  br i1 %1105, label %1111, label %1106

1106:                                             ; preds = %1102, %1099
  %1107 = load i64, ptr %46, align 8, !tbaa !104
  %1108 = shl nuw nsw i64 1, %1098
  %1109 = and i64 %1107, %1108
  %1110 = icmp eq i64 %1109, 0
  br i1 %1110, label %1353, label %1111

1111:                                             ; preds = %1106, %1102, %1095
  %1112 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1, i64 %1098
  %1113 = load ptr, ptr %1112, align 8, !tbaa !81
  %1114 = load i32, ptr %1113, align 4, !tbaa !10
  %1115 = icmp slt i32 %1114, 1
  br i1 %1115, label %1353, label %1116

1116:                                             ; preds = %1111
  %1117 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %1098
  %1118 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1098
  %1119 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %1098
  %1120 = xor i64 %1098, 1
  %1121 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %1120
  %1122 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %1098
  %1123 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %1120
  %1124 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %1120
  %1125 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %1098
  %1126 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %1120
  %1127 = shl nuw nsw i64 %1098, 32
  br label %1128

1128:                                             ; preds = %1346, %1116
  %1129 = phi i32 [ %1114, %1116 ], [ %1347, %1346 ]
  %1130 = phi i64 [ 1, %1116 ], [ %1348, %1346 ]
  %1131 = icmp ugt i64 %1130, 1
  br i1 %1131, label %1132, label %1139

1132:                                             ; preds = %1128
  %1133 = getelementptr inbounds i32, ptr %1113, i64 %1130
  %1134 = load i32, ptr %1133, align 4, !tbaa !10
  %1135 = add nsw i64 %1130, -1
  %1136 = getelementptr inbounds i32, ptr %1113, i64 %1135
  %1137 = load i32, ptr %1136, align 4, !tbaa !10
  %1138 = icmp eq i32 %1134, %1137
  br i1 %1138, label %1346, label %1139

1139:                                             ; preds = %1132, %1128
  %1140 = phi i64 [ %1135, %1132 ], [ 0, %1128 ]
  %1141 = load i64, ptr %1117, align 8, !tbaa !12
  %1142 = load i64, ptr %1118, align 8, !tbaa !12
  %1143 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %1142
  %1144 = load ptr, ptr %1143, align 8, !tbaa !81
  %1145 = load i64, ptr %55, align 8, !tbaa !109
  %1146 = mul i64 %1145, %1141
  %1147 = add i64 %1146, %1140
  %1148 = getelementptr inbounds i32, ptr %1144, i64 %1147
  %1149 = load atomic i32, ptr %1148 acquire, align 4
  %1150 = icmp eq i32 %1149, 0
  br i1 %1150, label %1151, label %1199, !prof !68

1151:                                             ; preds = %1139, %1151
  %1152 = cmpxchg ptr %70, i64 0, i64 1 acquire monotonic, align 8
  %1153 = extractvalue { i64, i1 } %1152, 1
  br i1 %1153, label %1154, label %1151, !llvm.loop !125

1154:                                             ; preds = %1151
  %1155 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1142
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %13) #17
  %1156 = load ptr, ptr %1155, align 8, !tbaa !62
  %1157 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1142, i32 1
  %1158 = load i64, ptr %1157, align 8, !tbaa !60
  %1159 = mul i64 %1158, %1141
  %1160 = getelementptr inbounds i32, ptr %1156, i64 %1159
  %1161 = icmp eq i64 %1158, 0
  br i1 %1161, label %1185, label %1162

1162:                                             ; preds = %1154, %1162
  %1163 = phi i64 [ %1167, %1162 ], [ 0, %1154 ]
  %1164 = getelementptr inbounds i32, ptr %1160, i64 %1163
  %1165 = load i32, ptr %1164, align 4, !tbaa !10
  %1166 = getelementptr inbounds i32, ptr %13, i64 %1163
  store i32 %1165, ptr %1166, align 4, !tbaa !10
  %1167 = add nuw i64 %1163, 1
  %1168 = icmp eq i64 %1167, %1158
  br i1 %1168, label %1169, label %1162, !llvm.loop !67

1169:                                             ; preds = %1162
  %1170 = load i32, ptr %13, align 16, !tbaa !10
  %1171 = trunc i64 %1140 to i32
  %1172 = add nsw i32 %1171, 1
  %1173 = icmp slt i32 %1172, %1170
  br i1 %1173, label %1174, label %1185

1174:                                             ; preds = %1169
  %1175 = sext i32 %1172 to i64
  br label %1176

1176:                                             ; preds = %1176, %1174
  %1177 = phi i64 [ %1175, %1174 ], [ %1178, %1176 ]
  %1178 = add nuw nsw i64 %1177, 1
  %1179 = getelementptr inbounds [17 x i32], ptr %13, i64 0, i64 %1178
  %1180 = load i32, ptr %1179, align 4, !tbaa !10
  %1181 = getelementptr inbounds [17 x i32], ptr %13, i64 0, i64 %1177
  store i32 %1180, ptr %1181, align 4, !tbaa !10
  %1182 = load i32, ptr %13, align 16, !tbaa !10
  %1183 = sext i32 %1182 to i64
  %1184 = icmp slt i64 %1178, %1183
  br i1 %1184, label %1176, label %1185, !llvm.loop !126

1185:                                             ; preds = %1176, %1169, %1154
  %1186 = phi i32 [ %1170, %1169 ], [ undef, %1154 ], [ %1182, %1176 ]
  %1187 = sext i32 %1186 to i64
  %1188 = getelementptr inbounds [17 x i32], ptr %13, i64 0, i64 %1187
  store i32 -1, ptr %1188, align 4, !tbaa !10
  %1189 = load i32, ptr %13, align 16, !tbaa !10
  %1190 = add nsw i32 %1189, -1
  store i32 %1190, ptr %13, align 16, !tbaa !10
  %1191 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %1155, ptr noundef nonnull %13) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %13) #17
  %1192 = load ptr, ptr %1143, align 8, !tbaa !81
  %1193 = load i64, ptr %55, align 8, !tbaa !109
  %1194 = mul i64 %1193, %1141
  %1195 = add i64 %1194, %1140
  %1196 = getelementptr inbounds i32, ptr %1192, i64 %1195
  %1197 = trunc i64 %1191 to i32
  %1198 = add i32 %1197, 1
  store atomic i32 %1198, ptr %1196 release, align 4
  store atomic i64 0, ptr %70 release, align 8
  br label %1202

1199:                                             ; preds = %1139
  %1200 = zext i32 %1149 to i64
  %1201 = add nsw i64 %1200, -1
  br label %1202

1202:                                             ; preds = %1199, %1185
  %1203 = phi i64 [ %1191, %1185 ], [ %1201, %1199 ]
  %1204 = load i64, ptr %1119, align 8, !tbaa !12
  %1205 = load i64, ptr %1121, align 8, !tbaa !12
  %1206 = load i64, ptr %1122, align 8, !tbaa !12
  %1207 = shl i64 %1204, %1206
  %1208 = load i64, ptr %1123, align 8, !tbaa !12
  %1209 = load i64, ptr %1124, align 8, !tbaa !12
  %1210 = shl i64 %1208, %1209
  %1211 = or i64 %1210, %1207
  %1212 = load i64, ptr %1125, align 8, !tbaa !12
  %1213 = shl i64 %1203, %1212
  %1214 = or i64 %1211, %1213
  %1215 = load i64, ptr %1126, align 8, !tbaa !12
  %1216 = shl i64 %1205, %1215
  %1217 = or i64 %1214, %1216
  %1218 = load i32, ptr %43, align 4, !tbaa !105
  %1219 = icmp eq i32 %1218, 0
  br i1 %1219, label %1252, label %1220, !prof !71

1220:                                             ; preds = %1202
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %12) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %11) #17, !noalias !198
  store ptr %12, ptr %11, align 16, !tbaa !81, !noalias !198
  store ptr %89, ptr %88, align 8, !tbaa !81, !noalias !198
  store ptr %91, ptr %90, align 16, !tbaa !81, !noalias !198
  store ptr %93, ptr %92, align 8, !tbaa !81, !noalias !198
  br label %1221

1221:                                             ; preds = %1221, %1220
  %1222 = phi i64 [ 0, %1220 ], [ %1233, %1221 ]
  %1223 = phi i64 [ %1217, %1220 ], [ %1232, %1221 ]
  %1224 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1222
  %1225 = load i64, ptr %1224, align 8, !tbaa !12, !noalias !198
  %1226 = shl nsw i64 -1, %1225
  %1227 = xor i64 %1226, -1
  %1228 = and i64 %1223, %1227
  %1229 = getelementptr inbounds [4 x ptr], ptr %11, i64 0, i64 %1222
  %1230 = load ptr, ptr %1229, align 8, !tbaa !81, !noalias !198
  store i64 %1228, ptr %1230, align 8, !tbaa !12
  %1231 = load i64, ptr %1224, align 8, !tbaa !12, !noalias !198
  %1232 = lshr i64 %1223, %1231
  %1233 = add nuw nsw i64 %1222, 1
  %1234 = icmp eq i64 %1233, 4
  br i1 %1234, label %1235, label %1221, !llvm.loop !82

1235:                                             ; preds = %1221
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %11) #17, !noalias !198
  %1236 = load i64, ptr %89, align 8, !tbaa !12
  %1237 = load i64, ptr %12, align 8, !tbaa !12
  %1238 = load i64, ptr %47, align 8, !tbaa !12
  %1239 = shl i64 %1237, %1238
  %1240 = or i64 %1239, %1236
  %1241 = load i64, ptr %93, align 8, !tbaa !12
  %1242 = load i64, ptr %49, align 8, !tbaa !12
  %1243 = add i64 %1242, %1238
  %1244 = shl i64 %1241, %1243
  %1245 = or i64 %1240, %1244
  %1246 = load i64, ptr %91, align 8, !tbaa !12
  %1247 = load i64, ptr %50, align 8, !tbaa !12
  %1248 = add i64 %1247, %1243
  %1249 = shl i64 %1246, %1248
  %1250 = or i64 %1245, %1249
  %1251 = call i64 @llvm.umin.i64(i64 %1250, i64 %1217)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %12) #17
  br label %1252

1252:                                             ; preds = %1235, %1202
  %1253 = phi i64 [ %1251, %1235 ], [ %1217, %1202 ]
  %1254 = getelementptr inbounds i32, ptr %1113, i64 %1130
  %1255 = load i32, ptr %1254, align 4, !tbaa !10
  %1256 = sext i32 %1255 to i64
  %1257 = or i64 %1127, %1256
  %1258 = load ptr, ptr %24, align 8, !tbaa !180
  %1259 = icmp eq ptr %1258, null
  br i1 %1259, label %1260, label %1262

1260:                                             ; preds = %1252
  %1261 = load i64, ptr %30, align 8, !tbaa !183
  br label %1342

1262:                                             ; preds = %1252
  %1263 = xor i64 %1257, -1
  %1264 = mul i64 %1253, -7046029254386353131
  %1265 = lshr i64 %1264, 32
  %1266 = xor i64 %1265, %1264
  %1267 = mul i64 %1266, -2960836687051489901
  %1268 = lshr i64 %1267, 29
  %1269 = xor i64 %1268, %1267
  %1270 = mul i64 %1269, -4417276706812531889
  %1271 = zext i64 %1270 to i128
  %1272 = load i64, ptr %68, align 8, !tbaa !44
  %1273 = lshr i64 %1272, 3
  %1274 = zext i64 %1273 to i128
  %1275 = mul nuw nsw i128 %1274, %1271
  %1276 = lshr i128 %1275, 61
  %1277 = trunc i128 %1276 to i64
  %1278 = and i64 %1277, -8
  %1279 = load ptr, ptr %67, align 8, !tbaa !55
  %1280 = getelementptr inbounds i64, ptr %1279, i64 %1278
  call void @llvm.prefetch.p0(ptr %1280, i32 0, i32 1, i32 1)
  %1281 = load ptr, ptr %26, align 8, !tbaa !182
  %1282 = getelementptr inbounds i32, ptr %1281, i64 %1278
  call void @llvm.prefetch.p0(ptr %1282, i32 0, i32 1, i32 1)
  %1283 = icmp slt i64 %1257, 0
  br i1 %1283, label %1292, label %1284

1284:                                             ; preds = %1262
  %1285 = load i64, ptr %73, align 8, !tbaa !127
  %1286 = lshr i64 %1257, 32
  %1287 = load i64, ptr %94, align 8, !tbaa !201
  %1288 = mul nsw i64 %1287, %1286
  %1289 = and i64 %1256, 4294967295
  %1290 = add i64 %1285, %1289
  %1291 = add i64 %1290, %1288
  br label %1292

1292:                                             ; preds = %1284, %1262
  %1293 = phi i64 [ %1291, %1284 ], [ %1263, %1262 ]
  %1294 = trunc i64 %1293 to i32
  %1295 = load ptr, ptr %25, align 8, !tbaa !181
  %1296 = load i64, ptr %30, align 8, !tbaa !183
  %1297 = getelementptr inbounds i32, ptr %1295, i64 %1296
  store i32 %1294, ptr %1297, align 4, !tbaa !10
  %1298 = load i64, ptr %69, align 8, !tbaa !184
  %1299 = icmp ugt i64 %1298, 63
  br i1 %1299, label %1300, label %1338

1300:                                             ; preds = %1292
  %1301 = and i64 %1298, 63
  %1302 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1301
  %1303 = load i64, ptr %1302, align 8, !tbaa !12
  %1304 = mul i64 %1303, -7046029254386353131
  %1305 = lshr i64 %1304, 32
  %1306 = xor i64 %1305, %1304
  %1307 = mul i64 %1306, -2960836687051489901
  %1308 = lshr i64 %1307, 29
  %1309 = xor i64 %1308, %1307
  %1310 = mul i64 %1309, -4417276706812531889
  %1311 = zext i64 %1310 to i128
  %1312 = mul nuw nsw i128 %1311, %1274
  %1313 = lshr i128 %1312, 61
  %1314 = trunc i128 %1313 to i64
  %1315 = and i64 %1314, -8
  %1316 = add i64 %1303, 1
  %1317 = insertelement <8 x i64> poison, i64 %1316, i64 0
  %1318 = shufflevector <8 x i64> %1317, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1319

1319:                                             ; preds = %1326, %1300
  %1320 = phi i64 [ %1315, %1300 ], [ %1329, %1326 ]
  %1321 = getelementptr inbounds i64, ptr %1279, i64 %1320
  %1322 = load volatile <8 x i64>, ptr %1321, align 64, !tbaa !17
  %1323 = icmp eq <8 x i64> %1322, %1318
  %1324 = bitcast <8 x i1> %1323 to i8
  %1325 = icmp eq i8 %1324, 0
  br i1 %1325, label %1326, label %1330

1326:                                             ; preds = %1319
  %1327 = add i64 %1320, 8
  %1328 = icmp eq i64 %1327, %1272
  %1329 = select i1 %1328, i64 0, i64 %1327
  br label %1319, !llvm.loop !194

1330:                                             ; preds = %1319
  %1331 = add i64 %1296, -64
  %1332 = call i8 @llvm.cttz.i8(i8 %1324, i1 true), !range !52
  %1333 = zext i8 %1332 to i64
  %1334 = add i64 %1320, %1333
  %1335 = getelementptr inbounds i32, ptr %1281, i64 %1334
  %1336 = load i32, ptr %1335, align 4, !tbaa !10
  %1337 = getelementptr inbounds i32, ptr %1258, i64 %1331
  store i32 %1336, ptr %1337, align 4, !tbaa !10
  br label %1338

1338:                                             ; preds = %1330, %1292
  %1339 = phi i64 [ %1301, %1330 ], [ %1298, %1292 ]
  %1340 = add i64 %1298, 1
  store i64 %1340, ptr %69, align 8, !tbaa !184
  %1341 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1339
  store i64 %1253, ptr %1341, align 8, !tbaa !12
  br label %1342

1342:                                             ; preds = %1260, %1338
  %1343 = phi i64 [ %1261, %1260 ], [ %1296, %1338 ]
  %1344 = add i64 %1343, 1
  store i64 %1344, ptr %30, align 8, !tbaa !183
  %1345 = load i32, ptr %1113, align 4, !tbaa !10
  br label %1346

1346:                                             ; preds = %1342, %1132
  %1347 = phi i32 [ %1129, %1132 ], [ %1345, %1342 ]
  %1348 = add nuw nsw i64 %1130, 1
  %1349 = sext i32 %1347 to i64
  %1350 = icmp slt i64 %1130, %1349
  br i1 %1350, label %1128, label %1351, !llvm.loop !147

1351:                                             ; preds = %1346
  %1352 = load i64, ptr %86, align 8, !tbaa !123
  br label %1353

1353:                                             ; preds = %1351, %1111, %1106
  %1354 = phi i64 [ %1352, %1351 ], [ %1096, %1111 ], [ %1096, %1106 ]
  %1355 = icmp ne i64 %1354, 0
  %1356 = and i1 %1097, %1355
  br i1 %1356, label %1095, label %1092, !llvm.loop !148

1357:                                             ; preds = %1092, %1591
  %1358 = phi i64 [ %1592, %1591 ], [ %1093, %1092 ]
  %1359 = phi i1 [ false, %1591 ], [ true, %1092 ]
  %1360 = phi i64 [ 1, %1591 ], [ 0, %1092 ]
  %1361 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 5, i64 %1360
  %1362 = load i64, ptr %1361, align 8, !tbaa !12
  %1363 = icmp eq i64 %1362, 0
  br i1 %1363, label %1591, label %1364

1364:                                             ; preds = %1357
  %1365 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 1, i64 %1360
  %1366 = load ptr, ptr %1365, align 8, !tbaa !81
  %1367 = load i32, ptr %1366, align 4, !tbaa !10
  %1368 = icmp slt i32 %1367, 1
  br i1 %1368, label %1591, label %1369

1369:                                             ; preds = %1364
  %1370 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %1360
  %1371 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1360
  %1372 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %1360
  %1373 = xor i64 %1360, 1
  %1374 = getelementptr inbounds %struct.State, ptr %21, i64 0, i32 1, i64 %1373
  %1375 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %1360
  %1376 = getelementptr inbounds [2 x i64], ptr %21, i64 0, i64 %1373
  %1377 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 6, i64 %1373
  %1378 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %1360
  %1379 = getelementptr inbounds %struct.Leaving, ptr %21, i64 0, i32 7, i64 %1373
  %1380 = shl nuw nsw i64 %1360, 32
  br label %1381

1381:                                             ; preds = %1584, %1369
  %1382 = phi i32 [ %1367, %1369 ], [ %1585, %1584 ]
  %1383 = phi i64 [ 1, %1369 ], [ %1586, %1584 ]
  %1384 = icmp ugt i64 %1383, 1
  %1385 = getelementptr inbounds i32, ptr %1366, i64 %1383
  %1386 = load i32, ptr %1385, align 4, !tbaa !10
  br i1 %1384, label %1387, label %1392

1387:                                             ; preds = %1381
  %1388 = add nsw i64 %1383, -1
  %1389 = getelementptr inbounds i32, ptr %1366, i64 %1388
  %1390 = load i32, ptr %1389, align 4, !tbaa !10
  %1391 = icmp eq i32 %1386, %1390
  br i1 %1391, label %1584, label %1392

1392:                                             ; preds = %1387, %1381
  %1393 = load i64, ptr %1370, align 8, !tbaa !12
  %1394 = sext i32 %1386 to i64
  %1395 = load i64, ptr %1371, align 8, !tbaa !12
  %1396 = shl i64 %1395, 35
  %1397 = shl i64 %1393, 14
  %1398 = or i64 %1397, %1396
  %1399 = or i64 %1398, %1394
  %1400 = mul i64 %1399, -7046029254386353131
  %1401 = zext i64 %1400 to i128
  %1402 = load i64, ptr %58, align 8, !tbaa !44
  %1403 = zext i64 %1402 to i128
  %1404 = mul nuw i128 %1401, %1403
  %1405 = lshr i128 %1404, 64
  %1406 = trunc i128 %1405 to i64
  %1407 = add i64 %1399, 1
  %1408 = load ptr, ptr %57, align 8, !tbaa !46
  %1409 = getelementptr inbounds i64, ptr %1408, i64 %1406
  %1410 = load atomic i64, ptr %1409 acquire, align 8
  %1411 = lshr i64 %1410, 28
  %1412 = icmp ne i64 %1411, %1407
  %1413 = and i64 %1410, 268435455
  %1414 = icmp ne i64 %1410, 0
  %1415 = select i1 %1412, i64 -1, i64 %1413
  %1416 = and i1 %1414, %1412
  br i1 %1416, label %1417, label %1434

1417:                                             ; preds = %1392, %1417
  %1418 = phi i64 [ %1432, %1417 ], [ %1415, %1392 ]
  %1419 = phi i64 [ %1423, %1417 ], [ %1406, %1392 ]
  %1420 = add i64 %1419, 1
  %1421 = load i64, ptr %58, align 8, !tbaa !44
  %1422 = icmp eq i64 %1420, %1421
  %1423 = select i1 %1422, i64 0, i64 %1420
  %1424 = load ptr, ptr %57, align 8, !tbaa !46
  %1425 = getelementptr inbounds i64, ptr %1424, i64 %1423
  %1426 = load atomic i64, ptr %1425 acquire, align 8
  %1427 = lshr i64 %1426, 28
  %1428 = icmp ne i64 %1427, %1407
  %1429 = and i64 %1426, 268435455
  %1430 = icmp ne i64 %1426, 0
  %1431 = select i1 %1430, i64 %1418, i64 -1
  %1432 = select i1 %1428, i64 %1431, i64 %1429
  %1433 = and i1 %1430, %1428
  br i1 %1433, label %1417, label %1434, !llvm.loop !112

1434:                                             ; preds = %1417, %1392
  %1435 = phi i64 [ %1415, %1392 ], [ %1432, %1417 ]
  %1436 = icmp eq i64 %1435, -1
  br i1 %1436, label %1437, label %1439, !prof !68

1437:                                             ; preds = %1434
  %1438 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1395, i64 noundef %1393, i64 noundef %1394, i64 noundef %1399) #16
  br label %1439

1439:                                             ; preds = %1437, %1434
  %1440 = phi i64 [ %1438, %1437 ], [ %1435, %1434 ]
  %1441 = load i64, ptr %1372, align 8, !tbaa !12
  %1442 = load i64, ptr %1374, align 8, !tbaa !12
  %1443 = load i64, ptr %1375, align 8, !tbaa !12
  %1444 = shl i64 %1441, %1443
  %1445 = load i64, ptr %1376, align 8, !tbaa !12
  %1446 = load i64, ptr %1377, align 8, !tbaa !12
  %1447 = shl i64 %1445, %1446
  %1448 = or i64 %1447, %1444
  %1449 = load i64, ptr %1378, align 8, !tbaa !12
  %1450 = shl i64 %1440, %1449
  %1451 = or i64 %1448, %1450
  %1452 = load i64, ptr %1379, align 8, !tbaa !12
  %1453 = shl i64 %1442, %1452
  %1454 = or i64 %1451, %1453
  %1455 = load i32, ptr %43, align 4, !tbaa !105
  %1456 = icmp eq i32 %1455, 0
  br i1 %1456, label %1489, label %1457, !prof !71

1457:                                             ; preds = %1439
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %10) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %9) #17, !noalias !202
  store ptr %10, ptr %9, align 16, !tbaa !81, !noalias !202
  store ptr %96, ptr %95, align 8, !tbaa !81, !noalias !202
  store ptr %98, ptr %97, align 16, !tbaa !81, !noalias !202
  store ptr %100, ptr %99, align 8, !tbaa !81, !noalias !202
  br label %1458

1458:                                             ; preds = %1458, %1457
  %1459 = phi i64 [ 0, %1457 ], [ %1470, %1458 ]
  %1460 = phi i64 [ %1454, %1457 ], [ %1469, %1458 ]
  %1461 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1459
  %1462 = load i64, ptr %1461, align 8, !tbaa !12, !noalias !202
  %1463 = shl nsw i64 -1, %1462
  %1464 = xor i64 %1463, -1
  %1465 = and i64 %1460, %1464
  %1466 = getelementptr inbounds [4 x ptr], ptr %9, i64 0, i64 %1459
  %1467 = load ptr, ptr %1466, align 8, !tbaa !81, !noalias !202
  store i64 %1465, ptr %1467, align 8, !tbaa !12
  %1468 = load i64, ptr %1461, align 8, !tbaa !12, !noalias !202
  %1469 = lshr i64 %1460, %1468
  %1470 = add nuw nsw i64 %1459, 1
  %1471 = icmp eq i64 %1470, 4
  br i1 %1471, label %1472, label %1458, !llvm.loop !82

1472:                                             ; preds = %1458
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %9) #17, !noalias !202
  %1473 = load i64, ptr %96, align 8, !tbaa !12
  %1474 = load i64, ptr %10, align 8, !tbaa !12
  %1475 = load i64, ptr %47, align 8, !tbaa !12
  %1476 = shl i64 %1474, %1475
  %1477 = or i64 %1476, %1473
  %1478 = load i64, ptr %100, align 8, !tbaa !12
  %1479 = load i64, ptr %49, align 8, !tbaa !12
  %1480 = add i64 %1479, %1475
  %1481 = shl i64 %1478, %1480
  %1482 = or i64 %1477, %1481
  %1483 = load i64, ptr %98, align 8, !tbaa !12
  %1484 = load i64, ptr %50, align 8, !tbaa !12
  %1485 = add i64 %1484, %1480
  %1486 = shl i64 %1483, %1485
  %1487 = or i64 %1482, %1486
  %1488 = call i64 @llvm.umin.i64(i64 %1487, i64 %1454)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %10) #17
  br label %1489

1489:                                             ; preds = %1472, %1439
  %1490 = phi i64 [ %1488, %1472 ], [ %1454, %1439 ]
  %1491 = load i32, ptr %1385, align 4, !tbaa !10
  %1492 = sext i32 %1491 to i64
  %1493 = and i64 %1492, -8589934593
  %1494 = or i64 %1493, %1380
  %1495 = load ptr, ptr %24, align 8, !tbaa !180
  %1496 = icmp eq ptr %1495, null
  br i1 %1496, label %1497, label %1499

1497:                                             ; preds = %1489
  %1498 = load i64, ptr %30, align 8, !tbaa !183
  br label %1580

1499:                                             ; preds = %1489
  %1500 = xor i64 %1494, -8589934593
  %1501 = mul i64 %1490, -7046029254386353131
  %1502 = lshr i64 %1501, 32
  %1503 = xor i64 %1502, %1501
  %1504 = mul i64 %1503, -2960836687051489901
  %1505 = lshr i64 %1504, 29
  %1506 = xor i64 %1505, %1504
  %1507 = mul i64 %1506, -4417276706812531889
  %1508 = zext i64 %1507 to i128
  %1509 = load i64, ptr %68, align 8, !tbaa !44
  %1510 = lshr i64 %1509, 3
  %1511 = zext i64 %1510 to i128
  %1512 = mul nuw nsw i128 %1511, %1508
  %1513 = lshr i128 %1512, 61
  %1514 = trunc i128 %1513 to i64
  %1515 = and i64 %1514, -8
  %1516 = load ptr, ptr %67, align 8, !tbaa !55
  %1517 = getelementptr inbounds i64, ptr %1516, i64 %1515
  call void @llvm.prefetch.p0(ptr %1517, i32 0, i32 1, i32 1)
  %1518 = load ptr, ptr %26, align 8, !tbaa !182
  %1519 = getelementptr inbounds i32, ptr %1518, i64 %1515
  call void @llvm.prefetch.p0(ptr %1519, i32 0, i32 1, i32 1)
  %1520 = icmp slt i64 %1494, 0
  br i1 %1520, label %1530, label %1521

1521:                                             ; preds = %1499
  %1522 = load i64, ptr %73, align 8, !tbaa !127
  %1523 = lshr i64 %1494, 32
  %1524 = or i64 %1523, 2
  %1525 = load i64, ptr %94, align 8, !tbaa !201
  %1526 = mul nsw i64 %1525, %1524
  %1527 = and i64 %1492, 4294967295
  %1528 = add i64 %1522, %1527
  %1529 = add i64 %1528, %1526
  br label %1530

1530:                                             ; preds = %1521, %1499
  %1531 = phi i64 [ %1529, %1521 ], [ %1500, %1499 ]
  %1532 = trunc i64 %1531 to i32
  %1533 = load ptr, ptr %25, align 8, !tbaa !181
  %1534 = load i64, ptr %30, align 8, !tbaa !183
  %1535 = getelementptr inbounds i32, ptr %1533, i64 %1534
  store i32 %1532, ptr %1535, align 4, !tbaa !10
  %1536 = load i64, ptr %69, align 8, !tbaa !184
  %1537 = icmp ugt i64 %1536, 63
  br i1 %1537, label %1538, label %1576

1538:                                             ; preds = %1530
  %1539 = and i64 %1536, 63
  %1540 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1539
  %1541 = load i64, ptr %1540, align 8, !tbaa !12
  %1542 = mul i64 %1541, -7046029254386353131
  %1543 = lshr i64 %1542, 32
  %1544 = xor i64 %1543, %1542
  %1545 = mul i64 %1544, -2960836687051489901
  %1546 = lshr i64 %1545, 29
  %1547 = xor i64 %1546, %1545
  %1548 = mul i64 %1547, -4417276706812531889
  %1549 = zext i64 %1548 to i128
  %1550 = mul nuw nsw i128 %1549, %1511
  %1551 = lshr i128 %1550, 61
  %1552 = trunc i128 %1551 to i64
  %1553 = and i64 %1552, -8
  %1554 = add i64 %1541, 1
  %1555 = insertelement <8 x i64> poison, i64 %1554, i64 0
  %1556 = shufflevector <8 x i64> %1555, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1557

1557:                                             ; preds = %1564, %1538
  %1558 = phi i64 [ %1553, %1538 ], [ %1567, %1564 ]
  %1559 = getelementptr inbounds i64, ptr %1516, i64 %1558
  %1560 = load volatile <8 x i64>, ptr %1559, align 64, !tbaa !17
  %1561 = icmp eq <8 x i64> %1560, %1556
  %1562 = bitcast <8 x i1> %1561 to i8
  %1563 = icmp eq i8 %1562, 0
  br i1 %1563, label %1564, label %1568

1564:                                             ; preds = %1557
  %1565 = add i64 %1558, 8
  %1566 = icmp eq i64 %1565, %1509
  %1567 = select i1 %1566, i64 0, i64 %1565
  br label %1557, !llvm.loop !194

1568:                                             ; preds = %1557
  %1569 = add i64 %1534, -64
  %1570 = call i8 @llvm.cttz.i8(i8 %1562, i1 true), !range !52
  %1571 = zext i8 %1570 to i64
  %1572 = add i64 %1558, %1571
  %1573 = getelementptr inbounds i32, ptr %1518, i64 %1572
  %1574 = load i32, ptr %1573, align 4, !tbaa !10
  %1575 = getelementptr inbounds i32, ptr %1495, i64 %1569
  store i32 %1574, ptr %1575, align 4, !tbaa !10
  br label %1576

1576:                                             ; preds = %1568, %1530
  %1577 = phi i64 [ %1539, %1568 ], [ %1536, %1530 ]
  %1578 = add i64 %1536, 1
  store i64 %1578, ptr %69, align 8, !tbaa !184
  %1579 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1577
  store i64 %1490, ptr %1579, align 8, !tbaa !12
  br label %1580

1580:                                             ; preds = %1497, %1576
  %1581 = phi i64 [ %1498, %1497 ], [ %1534, %1576 ]
  %1582 = add i64 %1581, 1
  store i64 %1582, ptr %30, align 8, !tbaa !183
  %1583 = load i32, ptr %1366, align 4, !tbaa !10
  br label %1584

1584:                                             ; preds = %1580, %1387
  %1585 = phi i32 [ %1382, %1387 ], [ %1583, %1580 ]
  %1586 = add nuw nsw i64 %1383, 1
  %1587 = sext i32 %1585 to i64
  %1588 = icmp slt i64 %1383, %1587
  br i1 %1588, label %1381, label %1589, !llvm.loop !147

1589:                                             ; preds = %1584
  %1590 = load i64, ptr %87, align 8, !tbaa !143
  br label %1591

1591:                                             ; preds = %1589, %1364, %1357
  %1592 = phi i64 [ %1590, %1589 ], [ %1358, %1364 ], [ %1358, %1357 ]
  %1593 = icmp ne i64 %1592, 0
  %1594 = and i1 %1359, %1593
  br i1 %1594, label %1357, label %1595, !llvm.loop !152

1595:                                             ; preds = %1591, %1092
  call void @llvm.lifetime.end.p0(i64 152, ptr nonnull %21) #17
  %1596 = add nuw i64 %116, 1
  %1597 = icmp eq i64 %1596, %3
  br i1 %1597, label %101, label %115, !llvm.loop !205

1598:                                             ; preds = %106, %1639
  %1599 = phi i64 [ 0, %106 ], [ %1647, %1639 ]
  %1600 = icmp eq i64 %1599, %108
  br i1 %1600, label %1601, label %1603

1601:                                             ; preds = %1598, %1639, %103
  %1602 = phi i64 [ %105, %103 ], [ %110, %1639 ], [ %110, %1598 ]
  call void @llvm.lifetime.end.p0(i64 560, ptr nonnull %22) #17
  ret i64 %1602

1603:                                             ; preds = %1598
  %1604 = xor i64 %1599, -1
  %1605 = add i64 %108, %1604
  %1606 = and i64 %1605, 63
  %1607 = getelementptr inbounds %struct.Rows, ptr %22, i64 0, i32 5, i64 %1606
  %1608 = load i64, ptr %1607, align 8, !tbaa !12
  %1609 = mul i64 %1608, -7046029254386353131
  %1610 = lshr i64 %1609, 32
  %1611 = xor i64 %1610, %1609
  %1612 = mul i64 %1611, -2960836687051489901
  %1613 = lshr i64 %1612, 29
  %1614 = xor i64 %1613, %1612
  %1615 = mul i64 %1614, -4417276706812531889
  %1616 = zext i64 %1615 to i128
  %1617 = load i64, ptr %112, align 8, !tbaa !44
  %1618 = lshr i64 %1617, 3
  %1619 = zext i64 %1618 to i128
  %1620 = mul nuw nsw i128 %1616, %1619
  %1621 = lshr i128 %1620, 61
  %1622 = trunc i128 %1621 to i64
  %1623 = and i64 %1622, -8
  %1624 = load ptr, ptr %111, align 8, !tbaa !55
  %1625 = add i64 %1608, 1
  %1626 = insertelement <8 x i64> poison, i64 %1625, i64 0
  %1627 = shufflevector <8 x i64> %1626, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %1628

1628:                                             ; preds = %1635, %1603
  %1629 = phi i64 [ %1623, %1603 ], [ %1638, %1635 ]
  %1630 = getelementptr inbounds i64, ptr %1624, i64 %1629
  %1631 = load volatile <8 x i64>, ptr %1630, align 64, !tbaa !17
  %1632 = icmp eq <8 x i64> %1631, %1627
  %1633 = bitcast <8 x i1> %1632 to i8
  %1634 = icmp eq i8 %1633, 0
  br i1 %1634, label %1635, label %1639

1635:                                             ; preds = %1628
  %1636 = add i64 %1629, 8
  %1637 = icmp eq i64 %1636, %1617
  %1638 = select i1 %1637, i64 0, i64 %1636
  br label %1628, !llvm.loop !194

1639:                                             ; preds = %1628
  %1640 = add i64 %110, %1604
  %1641 = call i8 @llvm.cttz.i8(i8 %1633, i1 true), !range !52
  %1642 = zext i8 %1641 to i64
  %1643 = add i64 %1629, %1642
  %1644 = getelementptr inbounds i32, ptr %113, i64 %1643
  %1645 = load i32, ptr %1644, align 4, !tbaa !10
  %1646 = getelementptr inbounds i32, ptr %114, i64 %1640
  store i32 %1645, ptr %1646, align 4, !tbaa !10
  %1647 = add nuw nsw i64 %1599, 1
  %1648 = icmp ult i64 %1599, 63
  br i1 %1648, label %1598, label %1601, !llvm.loop !206
}

define dso_local i64 @list_successors(ptr noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #8 {
  %6 = alloca [4 x ptr], align 16
  %7 = alloca %struct.State, align 8
  %8 = alloca [4 x ptr], align 16
  %9 = alloca %struct.State, align 8
  %10 = alloca [17 x i32], align 16
  %11 = alloca [4 x ptr], align 16
  %12 = alloca %struct.State, align 8
  %13 = alloca [256 x i32], align 16
  %14 = alloca [17 x i32], align 16
  %15 = alloca [4 x ptr], align 16
  %16 = alloca %struct.State, align 8
  %17 = alloca [4 x ptr], align 16
  %18 = alloca %struct.Leaving, align 8
  %19 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 3
  %20 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %21 = icmp eq i64 %3, 0
  br i1 %21, label %1325, label %22

22:                                               ; preds = %5
  %23 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 2
  %24 = getelementptr inbounds ptr, ptr %17, i64 1
  %25 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 1
  %26 = getelementptr inbounds ptr, ptr %17, i64 2
  %27 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1
  %28 = getelementptr inbounds ptr, ptr %17, i64 3
  %29 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 1
  %30 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1
  %31 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 2
  %32 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 3
  %33 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5
  %34 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7
  %35 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 8
  %36 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 9
  %37 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 10
  %38 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 11
  %39 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 12
  %40 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %41 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 1
  %42 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %43 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %44 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 1
  %45 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 21
  %46 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 17
  %47 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 4
  %48 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %49 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53
  %51 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 2
  %52 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %53 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 5
  %54 = getelementptr inbounds ptr, ptr %15, i64 1
  %55 = getelementptr inbounds [2 x i64], ptr %16, i64 0, i64 1
  %56 = getelementptr inbounds ptr, ptr %15, i64 2
  %57 = getelementptr inbounds %struct.State, ptr %16, i64 0, i32 1
  %58 = getelementptr inbounds ptr, ptr %15, i64 3
  %59 = getelementptr inbounds %struct.State, ptr %16, i64 0, i32 1, i64 1
  %60 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 4
  %61 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 1
  %62 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %63 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52
  %64 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 2
  %65 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %66 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 28
  %68 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %69 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %70 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 52, i32 3
  %71 = getelementptr inbounds ptr, ptr %11, i64 1
  %72 = getelementptr inbounds [2 x i64], ptr %12, i64 0, i64 1
  %73 = getelementptr inbounds ptr, ptr %11, i64 2
  %74 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1
  %75 = getelementptr inbounds ptr, ptr %11, i64 3
  %76 = getelementptr inbounds %struct.State, ptr %12, i64 0, i32 1, i64 1
  %77 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 19
  %78 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 20
  %79 = getelementptr inbounds ptr, ptr %8, i64 1
  %80 = getelementptr inbounds [2 x i64], ptr %9, i64 0, i64 1
  %81 = getelementptr inbounds ptr, ptr %8, i64 2
  %82 = getelementptr inbounds %struct.State, ptr %9, i64 0, i32 1
  %83 = getelementptr inbounds ptr, ptr %8, i64 3
  %84 = getelementptr inbounds %struct.State, ptr %9, i64 0, i32 1, i64 1
  %85 = getelementptr inbounds ptr, ptr %6, i64 1
  %86 = getelementptr inbounds [2 x i64], ptr %7, i64 0, i64 1
  %87 = getelementptr inbounds ptr, ptr %6, i64 2
  %88 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1
  %89 = getelementptr inbounds ptr, ptr %6, i64 3
  %90 = getelementptr inbounds %struct.State, ptr %7, i64 0, i32 1, i64 1
  %91 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 4
  %92 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 6
  br label %93

93:                                               ; preds = %22, %1320
  %94 = phi i64 [ 0, %22 ], [ %1323, %1320 ]
  %95 = load i64, ptr %19, align 8, !tbaa !75
  %96 = load i64, ptr %23, align 8, !tbaa !72
  %97 = sub i64 %95, %96
  %98 = icmp ugt i64 %97, 511
  br i1 %98, label %99, label %1325

99:                                               ; preds = %93
  %100 = load i64, ptr %20, align 8, !tbaa !207
  %101 = icmp eq i64 %100, 0
  br i1 %101, label %102, label %1325

102:                                              ; preds = %99
  %103 = getelementptr inbounds i64, ptr %2, i64 %94
  %104 = load i64, ptr %103, align 8, !tbaa !12
  %105 = add i64 %94, %4
  call void @llvm.lifetime.start.p0(i64 152, ptr nonnull %18) #17
  call void @llvm.experimental.noalias.scope.decl(metadata !208)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %17) #17, !noalias !211
  store ptr %18, ptr %17, align 16, !tbaa !81, !noalias !211
  store ptr %25, ptr %24, align 8, !tbaa !81, !noalias !211
  store ptr %27, ptr %26, align 16, !tbaa !81, !noalias !211
  store ptr %29, ptr %28, align 8, !tbaa !81, !noalias !211
  br label %106

106:                                              ; preds = %106, %102
  %107 = phi i64 [ 0, %102 ], [ %118, %106 ]
  %108 = phi i64 [ %104, %102 ], [ %117, %106 ]
  %109 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %107
  %110 = load i64, ptr %109, align 8, !tbaa !12, !noalias !211
  %111 = shl nsw i64 -1, %110
  %112 = xor i64 %111, -1
  %113 = and i64 %108, %112
  %114 = getelementptr inbounds [4 x ptr], ptr %17, i64 0, i64 %107
  %115 = load ptr, ptr %114, align 8, !tbaa !81, !noalias !211
  store i64 %113, ptr %115, align 8, !tbaa !12
  %116 = load i64, ptr %109, align 8, !tbaa !12, !noalias !211
  %117 = lshr i64 %108, %116
  %118 = add nuw nsw i64 %107, 1
  %119 = icmp eq i64 %118, 4
  br i1 %119, label %120, label %106, !llvm.loop !82

120:                                              ; preds = %106
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %17) #17, !noalias !211
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %30, i8 0, i64 16, i1 false), !alias.scope !208
  store i64 %104, ptr %31, align 8, !tbaa !97, !alias.scope !208
  store i64 %105, ptr %32, align 8, !tbaa !100, !alias.scope !208
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %33, i8 0, i64 24, i1 false), !alias.scope !208
  store i32 1, ptr %35, align 8, !tbaa !101, !alias.scope !208
  store i64 0, ptr %37, align 8, !tbaa !102, !alias.scope !208
  store i64 0, ptr %38, align 8, !tbaa !103, !alias.scope !208
  store i64 0, ptr %39, align 8, !tbaa !104, !alias.scope !208
  %121 = load i64, ptr %40, align 8, !tbaa !12, !noalias !208
  store i64 %121, ptr %41, align 8, !tbaa !12, !alias.scope !208
  %122 = load i64, ptr %42, align 8, !tbaa !12, !noalias !208
  %123 = add i64 %122, %121
  store i64 %123, ptr %34, align 8, !tbaa !12, !alias.scope !208
  %124 = load i64, ptr %43, align 8, !tbaa !12, !noalias !208
  %125 = add i64 %124, %123
  store i64 %125, ptr %44, align 8, !tbaa !12, !alias.scope !208
  %126 = load i64, ptr %45, align 8, !tbaa !70, !noalias !208
  %127 = trunc i64 %126 to i32
  %128 = and i32 %127, 1
  store i32 %128, ptr %36, align 4, !tbaa !105, !alias.scope !208
  %129 = load i64, ptr %46, align 8, !tbaa !106, !noalias !208
  br label %130

130:                                              ; preds = %130, %120
  %131 = phi i1 [ true, %120 ], [ false, %130 ]
  %132 = phi i64 [ 0, %120 ], [ 1, %130 ]
  %133 = phi i64 [ 0, %120 ], [ %147, %130 ]
  %134 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %132
  %135 = load i64, ptr %134, align 8, !tbaa !12, !noalias !208
  %136 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %135
  %137 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %132
  %138 = load i64, ptr %137, align 8, !tbaa !12, !alias.scope !208
  %139 = load ptr, ptr %136, align 8, !tbaa !62, !noalias !208
  %140 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %135, i32 1
  %141 = load i64, ptr %140, align 8, !tbaa !60, !noalias !208
  %142 = mul i64 %141, %138
  %143 = getelementptr inbounds i32, ptr %139, i64 %142
  %144 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1, i64 %132
  store ptr %143, ptr %144, align 8, !tbaa !81, !alias.scope !208
  %145 = load i32, ptr %143, align 4, !tbaa !10
  %146 = sext i32 %145 to i64
  %147 = add i64 %133, %146
  %148 = call i64 @llvm.usub.sat.i64(i64 %129, i64 %146)
  %149 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %132
  store i64 %148, ptr %149, align 8, !tbaa !12, !alias.scope !208
  br i1 %131, label %130, label %150, !llvm.loop !107

150:                                              ; preds = %130
  %151 = trunc i64 %105 to i32
  store i64 %147, ptr %47, align 8, !tbaa !108, !alias.scope !208
  br label %152

152:                                              ; preds = %404, %150
  %153 = phi i32 [ 0, %150 ], [ %405, %404 ]
  %154 = phi i64 [ 0, %150 ], [ %406, %404 ]
  %155 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %154
  %156 = load i64, ptr %155, align 8, !tbaa !12
  %157 = load i64, ptr %47, align 8, !tbaa !108
  %158 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %154
  %159 = load i64, ptr %158, align 8, !tbaa !12
  %160 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i64 %159
  %161 = load ptr, ptr %160, align 8, !tbaa !81
  %162 = load i64, ptr %48, align 8, !tbaa !109
  %163 = shl i64 %162, 1
  %164 = or i64 %163, 1
  %165 = mul i64 %164, %156
  %166 = add i64 %165, %157
  %167 = getelementptr inbounds i64, ptr %161, i64 %166
  %168 = load atomic i64, ptr %167 acquire, align 8
  %169 = icmp eq i64 %168, 0
  br i1 %169, label %170, label %172, !prof !68

170:                                              ; preds = %152
  %171 = call fastcc i64 @fill_calls(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %154, i64 noundef %156, i64 noundef %157, i64 noundef %104, i64 noundef %105) #16
  br label %174

172:                                              ; preds = %152
  %173 = add i64 %168, -1
  br label %174

174:                                              ; preds = %172, %170
  %175 = phi i64 [ %171, %170 ], [ %173, %172 ]
  %176 = lshr i64 %175, 1
  %177 = and i64 %176, 31
  %178 = load i64, ptr %38, align 8, !tbaa !103
  %179 = or i64 %177, %178
  store i64 %179, ptr %38, align 8, !tbaa !103
  %180 = sub nuw nsw i64 1, %154
  %181 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %180
  %182 = load i64, ptr %181, align 8, !tbaa !12
  %183 = lshr i64 %175, 6
  %184 = and i64 %175, 1
  %185 = load i64, ptr %37, align 8, !tbaa !102
  %186 = or i64 %185, %184
  store i64 %186, ptr %37, align 8, !tbaa !102
  %187 = add nuw nsw i64 %177, %183
  %188 = icmp eq i64 %177, 0
  br i1 %188, label %404, label %189

189:                                              ; preds = %174
  %190 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %154
  %191 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %154
  %192 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %154
  %193 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %180
  %194 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %180
  %195 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %154
  %196 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %180
  br label %197

197:                                              ; preds = %400, %189
  %198 = phi i32 [ %153, %189 ], [ %401, %400 ]
  %199 = phi i64 [ %183, %189 ], [ %402, %400 ]
  %200 = load ptr, ptr %49, align 8, !tbaa !110
  %201 = getelementptr inbounds i64, ptr %200, i64 %199
  %202 = load i64, ptr %201, align 8, !tbaa !12
  %203 = load i32, ptr %35, align 8, !tbaa !101
  %204 = icmp eq i32 %203, 0
  %205 = icmp ult i64 %202, 4503599627370496
  %206 = select i1 %204, i1 true, i1 %205
  br i1 %206, label %211, label %207, !prof !111

207:                                              ; preds = %197
  %208 = load i64, ptr %47, align 8, !tbaa !108
  %209 = load i64, ptr %31, align 8, !tbaa !97
  %210 = load i64, ptr %32, align 8, !tbaa !100
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %199, i64 noundef %154, ptr noundef nonnull %18, i64 noundef %208, i64 noundef %209, i64 noundef %210) #16
  br label %211

211:                                              ; preds = %207, %197
  %212 = load i64, ptr %190, align 8, !tbaa !12
  %213 = load i64, ptr %191, align 8, !tbaa !12
  %214 = lshr i64 %202, 48
  %215 = and i64 %214, 15
  %216 = icmp ne i64 %215, 0
  %217 = icmp ne i64 %213, 0
  %218 = and i1 %216, %217
  br i1 %218, label %219, label %266

219:                                              ; preds = %211
  %220 = lshr i64 %202, 24
  %221 = and i64 %220, 16777215
  %222 = load i64, ptr %158, align 8, !tbaa !12
  %223 = shl i64 %222, 35
  %224 = shl i64 %212, 14
  %225 = or i64 %224, %223
  %226 = or i64 %225, %221
  %227 = mul i64 %226, -7046029254386353131
  %228 = zext i64 %227 to i128
  %229 = load i64, ptr %51, align 8, !tbaa !44
  %230 = zext i64 %229 to i128
  %231 = mul nuw i128 %228, %230
  %232 = lshr i128 %231, 64
  %233 = trunc i128 %232 to i64
  %234 = add i64 %226, 1
  %235 = load ptr, ptr %50, align 8, !tbaa !46
  %236 = getelementptr inbounds i64, ptr %235, i64 %233
  %237 = load atomic i64, ptr %236 acquire, align 8
  %238 = lshr i64 %237, 28
  %239 = icmp ne i64 %238, %234
  %240 = and i64 %237, 268435455
  %241 = icmp ne i64 %237, 0
  %242 = select i1 %239, i64 -1, i64 %240
  %243 = and i1 %241, %239
  br i1 %243, label %244, label %261

244:                                              ; preds = %219, %244
  %245 = phi i64 [ %259, %244 ], [ %242, %219 ]
  %246 = phi i64 [ %250, %244 ], [ %233, %219 ]
  %247 = add i64 %246, 1
  %248 = load i64, ptr %51, align 8, !tbaa !44
  %249 = icmp eq i64 %247, %248
  %250 = select i1 %249, i64 0, i64 %247
  %251 = load ptr, ptr %50, align 8, !tbaa !46
  %252 = getelementptr inbounds i64, ptr %251, i64 %250
  %253 = load atomic i64, ptr %252 acquire, align 8
  %254 = lshr i64 %253, 28
  %255 = icmp ne i64 %254, %234
  %256 = and i64 %253, 268435455
  %257 = icmp ne i64 %253, 0
  %258 = select i1 %257, i64 %245, i64 -1
  %259 = select i1 %255, i64 %258, i64 %256
  %260 = and i1 %257, %255
  br i1 %260, label %244, label %261, !llvm.loop !112

261:                                              ; preds = %244, %219
  %262 = phi i64 [ %242, %219 ], [ %259, %244 ]
  %263 = icmp eq i64 %262, -1
  br i1 %263, label %264, label %266, !prof !68

264:                                              ; preds = %261
  %265 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %222, i64 noundef %212, i64 noundef %221, i64 noundef %226) #16
  br label %266

266:                                              ; preds = %264, %261, %211
  %267 = phi i64 [ %212, %211 ], [ %265, %264 ], [ %262, %261 ]
  %268 = phi i64 [ 0, %211 ], [ 1, %264 ], [ 1, %261 ]
  %269 = icmp ugt i64 %215, %268
  %270 = icmp ult i64 %268, %213
  %271 = and i1 %269, %270
  br i1 %271, label %272, label %329, !prof !68

272:                                              ; preds = %266, %323
  %273 = phi i64 [ %325, %323 ], [ %268, %266 ]
  %274 = phi i64 [ %324, %323 ], [ %267, %266 ]
  %275 = load ptr, ptr %52, align 8, !tbaa !113
  %276 = getelementptr inbounds %struct.Local, ptr %275, i64 %199, i32 6, i64 %273
  %277 = load i32, ptr %276, align 4, !tbaa !10
  %278 = zext i32 %277 to i64
  %279 = load i64, ptr %158, align 8, !tbaa !12
  %280 = shl i64 %279, 35
  %281 = shl i64 %274, 14
  %282 = or i64 %281, %280
  %283 = or i64 %282, %278
  %284 = mul i64 %283, -7046029254386353131
  %285 = zext i64 %284 to i128
  %286 = load i64, ptr %51, align 8, !tbaa !44
  %287 = zext i64 %286 to i128
  %288 = mul nuw i128 %285, %287
  %289 = lshr i128 %288, 64
  %290 = trunc i128 %289 to i64
  %291 = add i64 %283, 1
  %292 = load ptr, ptr %50, align 8, !tbaa !46
  %293 = getelementptr inbounds i64, ptr %292, i64 %290
  %294 = load atomic i64, ptr %293 acquire, align 8
  %295 = lshr i64 %294, 28
  %296 = icmp ne i64 %295, %291
  %297 = and i64 %294, 268435455
  %298 = icmp ne i64 %294, 0
  %299 = select i1 %296, i64 -1, i64 %297
  %300 = and i1 %298, %296
  br i1 %300, label %301, label %318

301:                                              ; preds = %272, %301
  %302 = phi i64 [ %316, %301 ], [ %299, %272 ]
  %303 = phi i64 [ %307, %301 ], [ %290, %272 ]
  %304 = add i64 %303, 1
  %305 = load i64, ptr %51, align 8, !tbaa !44
  %306 = icmp eq i64 %304, %305
  %307 = select i1 %306, i64 0, i64 %304
  %308 = load ptr, ptr %50, align 8, !tbaa !46
  %309 = getelementptr inbounds i64, ptr %308, i64 %307
  %310 = load atomic i64, ptr %309 acquire, align 8
  %311 = lshr i64 %310, 28
  %312 = icmp ne i64 %311, %291
  %313 = and i64 %310, 268435455
  %314 = icmp ne i64 %310, 0
  %315 = select i1 %314, i64 %302, i64 -1
  %316 = select i1 %312, i64 %315, i64 %313
  %317 = and i1 %314, %312
  br i1 %317, label %301, label %318, !llvm.loop !112

318:                                              ; preds = %301, %272
  %319 = phi i64 [ %299, %272 ], [ %316, %301 ]
  %320 = icmp eq i64 %319, -1
  br i1 %320, label %321, label %323, !prof !68

321:                                              ; preds = %318
  %322 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %279, i64 noundef %274, i64 noundef %278, i64 noundef %283) #16
  br label %323

323:                                              ; preds = %321, %318
  %324 = phi i64 [ %322, %321 ], [ %319, %318 ]
  %325 = add nuw nsw i64 %273, 1
  %326 = icmp ugt i64 %215, %325
  %327 = icmp ult i64 %325, %213
  %328 = and i1 %326, %327
  br i1 %328, label %272, label %329, !prof !68, !llvm.loop !114

329:                                              ; preds = %323, %266
  %330 = phi i64 [ %267, %266 ], [ %324, %323 ]
  %331 = phi i64 [ %268, %266 ], [ %325, %323 ]
  %332 = phi i1 [ %269, %266 ], [ %326, %323 ]
  %333 = sub i64 %215, %331
  %334 = load i64, ptr %53, align 8, !tbaa !115
  %335 = add i64 %333, %334
  store i64 %335, ptr %53, align 8, !tbaa !115
  %336 = zext i1 %332 to i64
  %337 = shl nuw i64 %336, %154
  %338 = load i64, ptr %39, align 8, !tbaa !12
  %339 = or i64 %338, %337
  store i64 %339, ptr %39, align 8, !tbaa !12
  %340 = and i64 %202, 16777215
  %341 = load i64, ptr %192, align 8, !tbaa !12
  %342 = shl i64 %340, %341
  %343 = load i64, ptr %193, align 8, !tbaa !12
  %344 = load i64, ptr %194, align 8, !tbaa !12
  %345 = shl i64 %343, %344
  %346 = or i64 %345, %342
  %347 = load i64, ptr %195, align 8, !tbaa !12
  %348 = shl i64 %330, %347
  %349 = or i64 %346, %348
  %350 = load i64, ptr %196, align 8, !tbaa !12
  %351 = shl i64 %182, %350
  %352 = or i64 %349, %351
  %353 = load i32, ptr %36, align 4, !tbaa !105
  %354 = icmp eq i32 %353, 0
  br i1 %354, label %387, label %355, !prof !71

355:                                              ; preds = %329
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %16) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %15) #17, !noalias !214
  store ptr %16, ptr %15, align 16, !tbaa !81, !noalias !214
  store ptr %55, ptr %54, align 8, !tbaa !81, !noalias !214
  store ptr %57, ptr %56, align 16, !tbaa !81, !noalias !214
  store ptr %59, ptr %58, align 8, !tbaa !81, !noalias !214
  br label %356

356:                                              ; preds = %356, %355
  %357 = phi i64 [ 0, %355 ], [ %368, %356 ]
  %358 = phi i64 [ %352, %355 ], [ %367, %356 ]
  %359 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %357
  %360 = load i64, ptr %359, align 8, !tbaa !12, !noalias !214
  %361 = shl nsw i64 -1, %360
  %362 = xor i64 %361, -1
  %363 = and i64 %358, %362
  %364 = getelementptr inbounds [4 x ptr], ptr %15, i64 0, i64 %357
  %365 = load ptr, ptr %364, align 8, !tbaa !81, !noalias !214
  store i64 %363, ptr %365, align 8, !tbaa !12
  %366 = load i64, ptr %359, align 8, !tbaa !12, !noalias !214
  %367 = lshr i64 %358, %366
  %368 = add nuw nsw i64 %357, 1
  %369 = icmp eq i64 %368, 4
  br i1 %369, label %370, label %356, !llvm.loop !82

370:                                              ; preds = %356
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #17, !noalias !214
  %371 = load i64, ptr %55, align 8, !tbaa !12
  %372 = load i64, ptr %16, align 8, !tbaa !12
  %373 = load i64, ptr %40, align 8, !tbaa !12
  %374 = shl i64 %372, %373
  %375 = or i64 %374, %371
  %376 = load i64, ptr %59, align 8, !tbaa !12
  %377 = load i64, ptr %42, align 8, !tbaa !12
  %378 = add i64 %377, %373
  %379 = shl i64 %376, %378
  %380 = or i64 %375, %379
  %381 = load i64, ptr %57, align 8, !tbaa !12
  %382 = load i64, ptr %43, align 8, !tbaa !12
  %383 = add i64 %382, %378
  %384 = shl i64 %381, %383
  %385 = or i64 %380, %384
  %386 = call i64 @llvm.umin.i64(i64 %385, i64 %352)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %16) #17
  br label %387

387:                                              ; preds = %370, %329
  %388 = phi i64 [ %386, %370 ], [ %352, %329 ]
  %389 = load i64, ptr %60, align 8, !tbaa !119
  %390 = add i64 %389, 1
  store i64 %390, ptr %60, align 8, !tbaa !119
  %391 = icmp eq i64 %104, %388
  br i1 %391, label %400, label %392

392:                                              ; preds = %387
  %393 = load ptr, ptr %1, align 8, !tbaa !77
  %394 = load i64, ptr %23, align 8, !tbaa !72
  %395 = getelementptr inbounds i64, ptr %393, i64 %394
  store i64 %388, ptr %395, align 8, !tbaa !12
  %396 = load ptr, ptr %61, align 8, !tbaa !85
  %397 = load i64, ptr %23, align 8, !tbaa !72
  %398 = add i64 %397, 1
  store i64 %398, ptr %23, align 8, !tbaa !72
  %399 = getelementptr inbounds i32, ptr %396, i64 %397
  store i32 %151, ptr %399, align 4, !tbaa !10
  br label %400

400:                                              ; preds = %387, %392
  %401 = phi i32 [ %198, %387 ], [ 1, %392 ]
  %402 = add nuw nsw i64 %199, 1
  %403 = icmp ult i64 %402, %187
  br i1 %403, label %197, label %404, !llvm.loop !121

404:                                              ; preds = %400, %174
  %405 = phi i32 [ %153, %174 ], [ %401, %400 ]
  %406 = add nuw nsw i64 %154, 1
  %407 = icmp eq i64 %406, 2
  br i1 %407, label %420, label %152, !llvm.loop !122

408:                                              ; preds = %442
  %409 = load i64, ptr %45, align 8, !tbaa !70
  %410 = and i64 %409, 2
  %411 = icmp eq i64 %410, 0
  %412 = load i64, ptr %37, align 8
  %413 = icmp ne i64 %412, 0
  %414 = select i1 %411, i1 true, i1 %413
  %415 = load i64, ptr %38, align 8
  %416 = icmp eq i64 %415, 0
  %417 = select i1 %414, i1 true, i1 %416
  %418 = load i64, ptr %77, align 8, !tbaa !123
  %419 = icmp eq i64 %418, 0
  br i1 %419, label %959, label %963

420:                                              ; preds = %404, %442
  %421 = phi i32 [ %443, %442 ], [ %405, %404 ]
  %422 = phi i64 [ %444, %442 ], [ 0, %404 ]
  %423 = sub nuw nsw i64 1, %422
  %424 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1, i64 %423
  %425 = load ptr, ptr %424, align 8, !tbaa !81
  %426 = load i32, ptr %425, align 4, !tbaa !10
  %427 = icmp slt i32 %426, 1
  br i1 %427, label %442, label %428

428:                                              ; preds = %420
  %429 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %423
  %430 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %423
  %431 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %422
  %432 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %422
  %433 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 26, i64 %422
  %434 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 27, i64 %422
  %435 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %422
  %436 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %422
  %437 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %422
  %438 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %423
  %439 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %423
  %440 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %422
  %441 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %423
  br label %446

442:                                              ; preds = %953, %420
  %443 = phi i32 [ %421, %420 ], [ %954, %953 ]
  %444 = add nuw nsw i64 %422, 1
  %445 = icmp eq i64 %444, 2
  br i1 %445, label %408, label %420, !llvm.loop !124

446:                                              ; preds = %953, %428
  %447 = phi i32 [ %421, %428 ], [ %954, %953 ]
  %448 = phi i64 [ 1, %428 ], [ %955, %953 ]
  %449 = icmp ugt i64 %448, 1
  br i1 %449, label %450, label %457

450:                                              ; preds = %446
  %451 = getelementptr inbounds i32, ptr %425, i64 %448
  %452 = load i32, ptr %451, align 4, !tbaa !10
  %453 = add nsw i64 %448, -1
  %454 = getelementptr inbounds i32, ptr %425, i64 %453
  %455 = load i32, ptr %454, align 4, !tbaa !10
  %456 = icmp eq i32 %452, %455
  br i1 %456, label %953, label %457

457:                                              ; preds = %450, %446
  %458 = phi i64 [ %453, %450 ], [ 0, %446 ]
  %459 = load i64, ptr %429, align 8, !tbaa !12
  %460 = load i64, ptr %430, align 8, !tbaa !12
  %461 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %460
  %462 = load ptr, ptr %461, align 8, !tbaa !81
  %463 = load i64, ptr %48, align 8, !tbaa !109
  %464 = mul i64 %463, %459
  %465 = add i64 %464, %458
  %466 = getelementptr inbounds i32, ptr %462, i64 %465
  %467 = load atomic i32, ptr %466 acquire, align 4
  %468 = icmp eq i32 %467, 0
  br i1 %468, label %469, label %517, !prof !68

469:                                              ; preds = %457, %469
  %470 = cmpxchg ptr %62, i64 0, i64 1 acquire monotonic, align 8
  %471 = extractvalue { i64, i1 } %470, 1
  br i1 %471, label %472, label %469, !llvm.loop !125

472:                                              ; preds = %469
  %473 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %460
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %14) #17
  %474 = load ptr, ptr %473, align 8, !tbaa !62
  %475 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %460, i32 1
  %476 = load i64, ptr %475, align 8, !tbaa !60
  %477 = mul i64 %476, %459
  %478 = getelementptr inbounds i32, ptr %474, i64 %477
  %479 = icmp eq i64 %476, 0
  br i1 %479, label %503, label %480

480:                                              ; preds = %472, %480
  %481 = phi i64 [ %485, %480 ], [ 0, %472 ]
  %482 = getelementptr inbounds i32, ptr %478, i64 %481
  %483 = load i32, ptr %482, align 4, !tbaa !10
  %484 = getelementptr inbounds i32, ptr %14, i64 %481
  store i32 %483, ptr %484, align 4, !tbaa !10
  %485 = add nuw i64 %481, 1
  %486 = icmp eq i64 %485, %476
  br i1 %486, label %487, label %480, !llvm.loop !67

487:                                              ; preds = %480
  %488 = load i32, ptr %14, align 16, !tbaa !10
  %489 = trunc i64 %458 to i32
  %490 = add nsw i32 %489, 1
  %491 = icmp slt i32 %490, %488
  br i1 %491, label %492, label %503

492:                                              ; preds = %487
  %493 = sext i32 %490 to i64
  br label %494

494:                                              ; preds = %494, %492
  %495 = phi i64 [ %493, %492 ], [ %496, %494 ]
  %496 = add nuw nsw i64 %495, 1
  %497 = getelementptr inbounds [17 x i32], ptr %14, i64 0, i64 %496
  %498 = load i32, ptr %497, align 4, !tbaa !10
  %499 = getelementptr inbounds [17 x i32], ptr %14, i64 0, i64 %495
  store i32 %498, ptr %499, align 4, !tbaa !10
  %500 = load i32, ptr %14, align 16, !tbaa !10
  %501 = sext i32 %500 to i64
  %502 = icmp slt i64 %496, %501
  br i1 %502, label %494, label %503, !llvm.loop !126

503:                                              ; preds = %494, %487, %472
  %504 = phi i32 [ %488, %487 ], [ undef, %472 ], [ %500, %494 ]
  %505 = sext i32 %504 to i64
  %506 = getelementptr inbounds [17 x i32], ptr %14, i64 0, i64 %505
  store i32 -1, ptr %506, align 4, !tbaa !10
  %507 = load i32, ptr %14, align 16, !tbaa !10
  %508 = add nsw i32 %507, -1
  store i32 %508, ptr %14, align 16, !tbaa !10
  %509 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %473, ptr noundef nonnull %14) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %14) #17
  %510 = load ptr, ptr %461, align 8, !tbaa !81
  %511 = load i64, ptr %48, align 8, !tbaa !109
  %512 = mul i64 %511, %459
  %513 = add i64 %512, %458
  %514 = getelementptr inbounds i32, ptr %510, i64 %513
  %515 = trunc i64 %509 to i32
  %516 = add i32 %515, 1
  store atomic i32 %516, ptr %514 release, align 4
  store atomic i64 0, ptr %62 release, align 8
  br label %520

517:                                              ; preds = %457
  %518 = zext i32 %467 to i64
  %519 = add nsw i64 %518, -1
  br label %520

520:                                              ; preds = %517, %503
  %521 = phi i64 [ %509, %503 ], [ %519, %517 ]
  %522 = load i64, ptr %431, align 8, !tbaa !12
  %523 = getelementptr inbounds i32, ptr %425, i64 %448
  %524 = load i32, ptr %523, align 4, !tbaa !10
  %525 = sext i32 %524 to i64
  %526 = load i64, ptr %432, align 8, !tbaa !12
  %527 = shl i64 %526, 35
  %528 = shl i64 %522, 14
  %529 = or i64 %528, %525
  %530 = or i64 %529, %527
  %531 = mul i64 %530, -7046029254386353131
  %532 = zext i64 %531 to i128
  %533 = load i64, ptr %64, align 8, !tbaa !44
  %534 = zext i64 %533 to i128
  %535 = mul nuw i128 %532, %534
  %536 = lshr i128 %535, 64
  %537 = trunc i128 %536 to i64
  %538 = add i64 %530, 1
  %539 = load ptr, ptr %63, align 8, !tbaa !46
  %540 = getelementptr inbounds i64, ptr %539, i64 %537
  %541 = load atomic i64, ptr %540 acquire, align 8
  %542 = lshr i64 %541, 28
  %543 = icmp ne i64 %542, %538
  %544 = and i64 %541, 268435455
  %545 = icmp ne i64 %541, 0
  %546 = select i1 %543, i64 -1, i64 %544
  %547 = and i1 %545, %543
  br i1 %547, label %548, label %565

548:                                              ; preds = %520, %548
  %549 = phi i64 [ %563, %548 ], [ %546, %520 ]
  %550 = phi i64 [ %554, %548 ], [ %537, %520 ]
  %551 = add i64 %550, 1
  %552 = load i64, ptr %64, align 8, !tbaa !44
  %553 = icmp eq i64 %551, %552
  %554 = select i1 %553, i64 0, i64 %551
  %555 = load ptr, ptr %63, align 8, !tbaa !46
  %556 = getelementptr inbounds i64, ptr %555, i64 %554
  %557 = load atomic i64, ptr %556 acquire, align 8
  %558 = lshr i64 %557, 28
  %559 = icmp ne i64 %558, %538
  %560 = and i64 %557, 268435455
  %561 = icmp ne i64 %557, 0
  %562 = select i1 %561, i64 %549, i64 -1
  %563 = select i1 %559, i64 %562, i64 %560
  %564 = and i1 %561, %559
  br i1 %564, label %548, label %565, !llvm.loop !112

565:                                              ; preds = %548, %520
  %566 = phi i64 [ %546, %520 ], [ %563, %548 ]
  %567 = icmp eq i64 %566, -1
  br i1 %567, label %568, label %725, !prof !68

568:                                              ; preds = %565, %568
  %569 = cmpxchg ptr %62, i64 0, i64 1 acquire monotonic, align 8
  %570 = extractvalue { i64, i1 } %569, 1
  br i1 %570, label %571, label %568, !llvm.loop !125

571:                                              ; preds = %568
  %572 = load i64, ptr %64, align 8, !tbaa !44
  %573 = zext i64 %572 to i128
  %574 = mul nuw i128 %573, %532
  %575 = lshr i128 %574, 64
  %576 = trunc i128 %575 to i64
  %577 = load ptr, ptr %63, align 8, !tbaa !46
  %578 = getelementptr inbounds i64, ptr %577, i64 %576
  %579 = load atomic i64, ptr %578 acquire, align 8
  %580 = lshr i64 %579, 28
  %581 = icmp ne i64 %580, %538
  %582 = and i64 %579, 268435455
  %583 = icmp ne i64 %579, 0
  %584 = select i1 %581, i64 -1, i64 %582
  %585 = and i1 %583, %581
  br i1 %585, label %586, label %603

586:                                              ; preds = %571, %586
  %587 = phi i64 [ %601, %586 ], [ %584, %571 ]
  %588 = phi i64 [ %592, %586 ], [ %576, %571 ]
  %589 = add i64 %588, 1
  %590 = load i64, ptr %64, align 8, !tbaa !44
  %591 = icmp eq i64 %589, %590
  %592 = select i1 %591, i64 0, i64 %589
  %593 = load ptr, ptr %63, align 8, !tbaa !46
  %594 = getelementptr inbounds i64, ptr %593, i64 %592
  %595 = load atomic i64, ptr %594 acquire, align 8
  %596 = lshr i64 %595, 28
  %597 = icmp ne i64 %596, %538
  %598 = and i64 %595, 268435455
  %599 = icmp ne i64 %595, 0
  %600 = select i1 %599, i64 %587, i64 -1
  %601 = select i1 %597, i64 %600, i64 %598
  %602 = and i1 %599, %597
  br i1 %602, label %586, label %603, !llvm.loop !112

603:                                              ; preds = %586, %571
  %604 = phi i64 [ %584, %571 ], [ %601, %586 ]
  %605 = icmp eq i64 %604, -1
  br i1 %605, label %606, label %723

606:                                              ; preds = %603
  %607 = load i64, ptr %65, align 8, !tbaa !127
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %13) #17
  %608 = load i64, ptr %432, align 8, !tbaa !12
  %609 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %608
  %610 = load ptr, ptr %609, align 8, !tbaa !62
  %611 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %608, i32 1
  %612 = load i64, ptr %611, align 8, !tbaa !60
  %613 = mul i64 %612, %522
  %614 = getelementptr inbounds i32, ptr %610, i64 %613
  %615 = load i64, ptr %66, align 8, !tbaa !128
  %616 = icmp eq i64 %615, 0
  br i1 %616, label %624, label %617

617:                                              ; preds = %606, %617
  %618 = phi i64 [ %622, %617 ], [ 0, %606 ]
  %619 = getelementptr inbounds i32, ptr %614, i64 %618
  %620 = load i32, ptr %619, align 4, !tbaa !10
  %621 = getelementptr inbounds i32, ptr %13, i64 %618
  store i32 %620, ptr %621, align 4, !tbaa !10
  %622 = add nuw i64 %618, 1
  %623 = icmp eq i64 %622, %615
  br i1 %623, label %624, label %617, !llvm.loop !67

624:                                              ; preds = %617, %606
  %625 = load i64, ptr %433, align 8, !tbaa !12
  %626 = load i64, ptr %434, align 8, !tbaa !12
  %627 = icmp ult i64 %625, %626
  br i1 %627, label %708, label %661

628:                                              ; preds = %719
  %629 = load i64, ptr %65, align 8, !tbaa !127
  %630 = sub i64 %629, %607
  %631 = icmp ugt i64 %629, %607
  br i1 %631, label %632, label %661

632:                                              ; preds = %628
  %633 = load ptr, ptr %52, align 8, !tbaa !113
  br label %634

634:                                              ; preds = %657, %632
  %635 = phi i1 [ true, %632 ], [ %659, %657 ]
  %636 = phi i64 [ %607, %632 ], [ %658, %657 ]
  %637 = getelementptr inbounds %struct.Local, ptr %633, i64 %636, i32 5
  %638 = load i32, ptr %637, align 4, !tbaa !129
  %639 = icmp eq i32 %638, -1
  br i1 %639, label %657, label %640

640:                                              ; preds = %634
  %641 = load ptr, ptr %68, align 8, !tbaa !131
  %642 = zext i32 %638 to i64
  br label %646

643:                                              ; preds = %651
  %644 = add nuw nsw i64 %647, 1
  %645 = icmp eq i64 %644, 4294967295
  br i1 %645, label %657, label %646, !llvm.loop !132

646:                                              ; preds = %643, %640
  %647 = phi i64 [ %642, %640 ], [ %644, %643 ]
  %648 = getelementptr inbounds i32, ptr %641, i64 %647
  %649 = load i32, ptr %648, align 4, !tbaa !10
  %650 = icmp eq i32 %649, -1
  br i1 %650, label %657, label %651

651:                                              ; preds = %646
  %652 = load ptr, ptr %69, align 8, !tbaa !81
  %653 = zext i32 %649 to i64
  %654 = getelementptr inbounds %struct.Claim, ptr %652, i64 %653, i32 6
  %655 = load i64, ptr %654, align 8, !tbaa !133
  %656 = icmp eq i64 %655, 0
  br i1 %656, label %643, label %661

657:                                              ; preds = %646, %643, %634
  %658 = add nuw i64 %636, 1
  %659 = icmp ult i64 %658, %629
  %660 = icmp eq i64 %658, %629
  br i1 %660, label %661, label %634, !llvm.loop !135

661:                                              ; preds = %657, %651, %628, %624
  %662 = phi i64 [ %630, %628 ], [ 0, %624 ], [ %630, %651 ], [ %630, %657 ]
  %663 = phi i1 [ false, %628 ], [ false, %624 ], [ %635, %651 ], [ %659, %657 ]
  %664 = icmp ult i64 %662, 32
  %665 = icmp ult i64 %607, 4194304
  %666 = and i1 %665, %664
  br i1 %666, label %669, label %667

667:                                              ; preds = %661
  %668 = atomicrmw or ptr %20, i64 4 monotonic, align 8
  br label %669

669:                                              ; preds = %667, %661
  %670 = shl i64 %607, 6
  %671 = shl i64 %662, 1
  %672 = and i64 %671, 62
  %673 = or i64 %672, %670
  %674 = zext i1 %663 to i64
  %675 = or i64 %673, %674
  %676 = load i64, ptr %64, align 8, !tbaa !44
  %677 = zext i64 %676 to i128
  %678 = mul nuw i128 %677, %532
  %679 = lshr i128 %678, 64
  %680 = trunc i128 %679 to i64
  %681 = load ptr, ptr %63, align 8, !tbaa !46
  %682 = getelementptr inbounds i64, ptr %681, i64 %680
  %683 = load i64, ptr %682, align 8, !tbaa !12
  %684 = icmp eq i64 %683, 0
  br i1 %684, label %693, label %685

685:                                              ; preds = %669, %685
  %686 = phi i64 [ %689, %685 ], [ %680, %669 ]
  %687 = add i64 %686, 1
  %688 = icmp eq i64 %687, %676
  %689 = select i1 %688, i64 0, i64 %687
  %690 = getelementptr inbounds i64, ptr %681, i64 %689
  %691 = load i64, ptr %690, align 8, !tbaa !12
  %692 = icmp eq i64 %691, 0
  br i1 %692, label %693, label %685, !llvm.loop !136

693:                                              ; preds = %685, %669
  %694 = phi i64 [ %680, %669 ], [ %689, %685 ]
  %695 = getelementptr inbounds i64, ptr %681, i64 %694
  %696 = shl i64 %530, 28
  %697 = add i64 %696, 268435456
  %698 = or i64 %675, %697
  store atomic i64 %698, ptr %695 release, align 8
  %699 = atomicrmw add ptr %70, i64 1 monotonic, align 8
  %700 = mul i64 %699, 100
  %701 = add i64 %700, 100
  %702 = load i64, ptr %64, align 8, !tbaa !44
  %703 = mul i64 %702, 60
  %704 = icmp ugt i64 %701, %703
  br i1 %704, label %705, label %707, !prof !68

705:                                              ; preds = %693
  %706 = atomicrmw or ptr %20, i64 2 monotonic, align 8
  br label %707

707:                                              ; preds = %705, %693
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %13) #17
  br label %723

708:                                              ; preds = %624, %719
  %709 = phi i64 [ %720, %719 ], [ %625, %624 ]
  %710 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %709, ptr noundef nonnull %13, i32 noundef %524, i64 noundef 0) #16
  %711 = icmp eq i32 %710, 0
  br i1 %711, label %719, label %712

712:                                              ; preds = %708
  %713 = call fastcc i32 @add_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %422, i64 noundef %522, i64 noundef %709, i64 noundef %607, i32 noundef %524) #16
  %714 = icmp eq i32 %713, 0
  br i1 %714, label %719, label %715

715:                                              ; preds = %712
  %716 = load i64, ptr %65, align 8, !tbaa !127
  %717 = add i64 %716, -1
  %718 = load i64, ptr %67, align 8, !tbaa !137
  call fastcc void @judge_local(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %422, i64 noundef %522, i64 noundef %717, i64 noundef %718, i64 noundef %104, i64 noundef %105) #16
  br label %719

719:                                              ; preds = %715, %712, %708
  %720 = add nuw i64 %709, 1
  %721 = load i64, ptr %434, align 8, !tbaa !12
  %722 = icmp ult i64 %720, %721
  br i1 %722, label %708, label %628, !llvm.loop !138

723:                                              ; preds = %707, %603
  %724 = phi i64 [ %675, %707 ], [ %604, %603 ]
  store atomic i64 0, ptr %62 release, align 8
  br label %725

725:                                              ; preds = %723, %565
  %726 = phi i64 [ %724, %723 ], [ %566, %565 ]
  %727 = lshr i64 %726, 6
  %728 = lshr i64 %726, 1
  %729 = and i64 %728, 31
  %730 = and i64 %726, 1
  %731 = load i64, ptr %37, align 8, !tbaa !102
  %732 = or i64 %731, %730
  store i64 %732, ptr %37, align 8, !tbaa !102
  %733 = add nuw nsw i64 %729, %727
  %734 = icmp eq i64 %729, 0
  br i1 %734, label %953, label %735

735:                                              ; preds = %725, %949
  %736 = phi i32 [ %950, %949 ], [ %447, %725 ]
  %737 = phi i64 [ %951, %949 ], [ %727, %725 ]
  %738 = load ptr, ptr %49, align 8, !tbaa !110
  %739 = getelementptr inbounds i64, ptr %738, i64 %737
  %740 = load i64, ptr %739, align 8, !tbaa !12
  %741 = load i32, ptr %35, align 8, !tbaa !101
  %742 = icmp eq i32 %741, 0
  %743 = icmp ult i64 %740, 4503599627370496
  %744 = select i1 %742, i1 true, i1 %743
  br i1 %744, label %749, label %745, !prof !111

745:                                              ; preds = %735
  %746 = load i64, ptr %47, align 8, !tbaa !108
  %747 = load i64, ptr %31, align 8, !tbaa !97
  %748 = load i64, ptr %32, align 8, !tbaa !100
  call fastcc void @judge_far(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %737, i64 noundef %422, ptr noundef nonnull %18, i64 noundef %746, i64 noundef %747, i64 noundef %748) #16
  br label %749

749:                                              ; preds = %745, %735
  %750 = load i64, ptr %45, align 8, !tbaa !70
  %751 = and i64 %750, 2
  %752 = icmp eq i64 %751, 0
  br i1 %752, label %760, label %753

753:                                              ; preds = %749
  %754 = and i64 %740, 16777215
  %755 = load i64, ptr %431, align 8, !tbaa !12
  %756 = icmp eq i64 %754, %755
  %757 = and i64 %740, 4222124650659840
  %758 = icmp eq i64 %757, 0
  %759 = and i1 %758, %756
  br i1 %759, label %949, label %760

760:                                              ; preds = %753, %749
  %761 = load i64, ptr %435, align 8, !tbaa !12
  %762 = load i64, ptr %436, align 8, !tbaa !12
  %763 = lshr i64 %740, 48
  %764 = and i64 %763, 15
  %765 = icmp ne i64 %764, 0
  %766 = icmp ne i64 %762, 0
  %767 = and i1 %765, %766
  br i1 %767, label %768, label %815

768:                                              ; preds = %760
  %769 = lshr i64 %740, 24
  %770 = and i64 %769, 16777215
  %771 = load i64, ptr %432, align 8, !tbaa !12
  %772 = shl i64 %771, 35
  %773 = shl i64 %761, 14
  %774 = or i64 %773, %772
  %775 = or i64 %774, %770
  %776 = mul i64 %775, -7046029254386353131
  %777 = zext i64 %776 to i128
  %778 = load i64, ptr %51, align 8, !tbaa !44
  %779 = zext i64 %778 to i128
  %780 = mul nuw i128 %777, %779
  %781 = lshr i128 %780, 64
  %782 = trunc i128 %781 to i64
  %783 = add i64 %775, 1
  %784 = load ptr, ptr %50, align 8, !tbaa !46
  %785 = getelementptr inbounds i64, ptr %784, i64 %782
  %786 = load atomic i64, ptr %785 acquire, align 8
  %787 = lshr i64 %786, 28
  %788 = icmp ne i64 %787, %783
  %789 = and i64 %786, 268435455
  %790 = icmp ne i64 %786, 0
  %791 = select i1 %788, i64 -1, i64 %789
  %792 = and i1 %790, %788
  br i1 %792, label %793, label %810

793:                                              ; preds = %768, %793
  %794 = phi i64 [ %808, %793 ], [ %791, %768 ]
  %795 = phi i64 [ %799, %793 ], [ %782, %768 ]
  %796 = add i64 %795, 1
  %797 = load i64, ptr %51, align 8, !tbaa !44
  %798 = icmp eq i64 %796, %797
  %799 = select i1 %798, i64 0, i64 %796
  %800 = load ptr, ptr %50, align 8, !tbaa !46
  %801 = getelementptr inbounds i64, ptr %800, i64 %799
  %802 = load atomic i64, ptr %801 acquire, align 8
  %803 = lshr i64 %802, 28
  %804 = icmp ne i64 %803, %783
  %805 = and i64 %802, 268435455
  %806 = icmp ne i64 %802, 0
  %807 = select i1 %806, i64 %794, i64 -1
  %808 = select i1 %804, i64 %807, i64 %805
  %809 = and i1 %806, %804
  br i1 %809, label %793, label %810, !llvm.loop !112

810:                                              ; preds = %793, %768
  %811 = phi i64 [ %791, %768 ], [ %808, %793 ]
  %812 = icmp eq i64 %811, -1
  br i1 %812, label %813, label %815, !prof !68

813:                                              ; preds = %810
  %814 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %771, i64 noundef %761, i64 noundef %770, i64 noundef %775) #16
  br label %815

815:                                              ; preds = %813, %810, %760
  %816 = phi i64 [ %761, %760 ], [ %814, %813 ], [ %811, %810 ]
  %817 = phi i64 [ 0, %760 ], [ 1, %813 ], [ 1, %810 ]
  %818 = icmp ugt i64 %764, %817
  %819 = icmp ult i64 %817, %762
  %820 = and i1 %818, %819
  br i1 %820, label %821, label %878, !prof !68

821:                                              ; preds = %815, %872
  %822 = phi i64 [ %874, %872 ], [ %817, %815 ]
  %823 = phi i64 [ %873, %872 ], [ %816, %815 ]
  %824 = load ptr, ptr %52, align 8, !tbaa !113
  %825 = getelementptr inbounds %struct.Local, ptr %824, i64 %737, i32 6, i64 %822
  %826 = load i32, ptr %825, align 4, !tbaa !10
  %827 = zext i32 %826 to i64
  %828 = load i64, ptr %432, align 8, !tbaa !12
  %829 = shl i64 %828, 35
  %830 = shl i64 %823, 14
  %831 = or i64 %830, %829
  %832 = or i64 %831, %827
  %833 = mul i64 %832, -7046029254386353131
  %834 = zext i64 %833 to i128
  %835 = load i64, ptr %51, align 8, !tbaa !44
  %836 = zext i64 %835 to i128
  %837 = mul nuw i128 %834, %836
  %838 = lshr i128 %837, 64
  %839 = trunc i128 %838 to i64
  %840 = add i64 %832, 1
  %841 = load ptr, ptr %50, align 8, !tbaa !46
  %842 = getelementptr inbounds i64, ptr %841, i64 %839
  %843 = load atomic i64, ptr %842 acquire, align 8
  %844 = lshr i64 %843, 28
  %845 = icmp ne i64 %844, %840
  %846 = and i64 %843, 268435455
  %847 = icmp ne i64 %843, 0
  %848 = select i1 %845, i64 -1, i64 %846
  %849 = and i1 %847, %845
  br i1 %849, label %850, label %867

850:                                              ; preds = %821, %850
  %851 = phi i64 [ %865, %850 ], [ %848, %821 ]
  %852 = phi i64 [ %856, %850 ], [ %839, %821 ]
  %853 = add i64 %852, 1
  %854 = load i64, ptr %51, align 8, !tbaa !44
  %855 = icmp eq i64 %853, %854
  %856 = select i1 %855, i64 0, i64 %853
  %857 = load ptr, ptr %50, align 8, !tbaa !46
  %858 = getelementptr inbounds i64, ptr %857, i64 %856
  %859 = load atomic i64, ptr %858 acquire, align 8
  %860 = lshr i64 %859, 28
  %861 = icmp ne i64 %860, %840
  %862 = and i64 %859, 268435455
  %863 = icmp ne i64 %859, 0
  %864 = select i1 %863, i64 %851, i64 -1
  %865 = select i1 %861, i64 %864, i64 %862
  %866 = and i1 %863, %861
  br i1 %866, label %850, label %867, !llvm.loop !112

867:                                              ; preds = %850, %821
  %868 = phi i64 [ %848, %821 ], [ %865, %850 ]
  %869 = icmp eq i64 %868, -1
  br i1 %869, label %870, label %872, !prof !68

870:                                              ; preds = %867
  %871 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %828, i64 noundef %823, i64 noundef %827, i64 noundef %832) #16
  br label %872

872:                                              ; preds = %870, %867
  %873 = phi i64 [ %871, %870 ], [ %868, %867 ]
  %874 = add nuw nsw i64 %822, 1
  %875 = icmp ugt i64 %764, %874
  %876 = icmp ult i64 %874, %762
  %877 = and i1 %875, %876
  br i1 %877, label %821, label %878, !prof !68, !llvm.loop !114

878:                                              ; preds = %872, %815
  %879 = phi i64 [ %816, %815 ], [ %873, %872 ]
  %880 = phi i64 [ %817, %815 ], [ %874, %872 ]
  %881 = phi i1 [ %818, %815 ], [ %875, %872 ]
  %882 = sub i64 %764, %880
  %883 = load i64, ptr %53, align 8, !tbaa !115
  %884 = add i64 %882, %883
  store i64 %884, ptr %53, align 8, !tbaa !115
  %885 = zext i1 %881 to i64
  %886 = shl nuw i64 %885, %422
  %887 = load i64, ptr %39, align 8, !tbaa !12
  %888 = or i64 %887, %886
  store i64 %888, ptr %39, align 8, !tbaa !12
  %889 = and i64 %740, 16777215
  %890 = load i64, ptr %437, align 8, !tbaa !12
  %891 = shl i64 %889, %890
  %892 = load i64, ptr %438, align 8, !tbaa !12
  %893 = load i64, ptr %439, align 8, !tbaa !12
  %894 = shl i64 %892, %893
  %895 = or i64 %894, %891
  %896 = load i64, ptr %440, align 8, !tbaa !12
  %897 = shl i64 %879, %896
  %898 = or i64 %895, %897
  %899 = load i64, ptr %441, align 8, !tbaa !12
  %900 = shl i64 %521, %899
  %901 = or i64 %898, %900
  %902 = load i32, ptr %36, align 4, !tbaa !105
  %903 = icmp eq i32 %902, 0
  br i1 %903, label %936, label %904, !prof !71

904:                                              ; preds = %878
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %12) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %11) #17, !noalias !217
  store ptr %12, ptr %11, align 16, !tbaa !81, !noalias !217
  store ptr %72, ptr %71, align 8, !tbaa !81, !noalias !217
  store ptr %74, ptr %73, align 16, !tbaa !81, !noalias !217
  store ptr %76, ptr %75, align 8, !tbaa !81, !noalias !217
  br label %905

905:                                              ; preds = %905, %904
  %906 = phi i64 [ 0, %904 ], [ %917, %905 ]
  %907 = phi i64 [ %901, %904 ], [ %916, %905 ]
  %908 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %906
  %909 = load i64, ptr %908, align 8, !tbaa !12, !noalias !217
  %910 = shl nsw i64 -1, %909
  %911 = xor i64 %910, -1
  %912 = and i64 %907, %911
  %913 = getelementptr inbounds [4 x ptr], ptr %11, i64 0, i64 %906
  %914 = load ptr, ptr %913, align 8, !tbaa !81, !noalias !217
  store i64 %912, ptr %914, align 8, !tbaa !12
  %915 = load i64, ptr %908, align 8, !tbaa !12, !noalias !217
  %916 = lshr i64 %907, %915
  %917 = add nuw nsw i64 %906, 1
  %918 = icmp eq i64 %917, 4
  br i1 %918, label %919, label %905, !llvm.loop !82

919:                                              ; preds = %905
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %11) #17, !noalias !217
  %920 = load i64, ptr %72, align 8, !tbaa !12
  %921 = load i64, ptr %12, align 8, !tbaa !12
  %922 = load i64, ptr %40, align 8, !tbaa !12
  %923 = shl i64 %921, %922
  %924 = or i64 %923, %920
  %925 = load i64, ptr %76, align 8, !tbaa !12
  %926 = load i64, ptr %42, align 8, !tbaa !12
  %927 = add i64 %926, %922
  %928 = shl i64 %925, %927
  %929 = or i64 %924, %928
  %930 = load i64, ptr %74, align 8, !tbaa !12
  %931 = load i64, ptr %43, align 8, !tbaa !12
  %932 = add i64 %931, %927
  %933 = shl i64 %930, %932
  %934 = or i64 %929, %933
  %935 = call i64 @llvm.umin.i64(i64 %934, i64 %901)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %12) #17
  br label %936

936:                                              ; preds = %919, %878
  %937 = phi i64 [ %935, %919 ], [ %901, %878 ]
  %938 = load i64, ptr %60, align 8, !tbaa !119
  %939 = add i64 %938, 1
  store i64 %939, ptr %60, align 8, !tbaa !119
  %940 = icmp eq i64 %104, %937
  br i1 %940, label %949, label %941

941:                                              ; preds = %936
  %942 = load ptr, ptr %1, align 8, !tbaa !77
  %943 = load i64, ptr %23, align 8, !tbaa !72
  %944 = getelementptr inbounds i64, ptr %942, i64 %943
  store i64 %937, ptr %944, align 8, !tbaa !12
  %945 = load ptr, ptr %61, align 8, !tbaa !85
  %946 = load i64, ptr %23, align 8, !tbaa !72
  %947 = add i64 %946, 1
  store i64 %947, ptr %23, align 8, !tbaa !72
  %948 = getelementptr inbounds i32, ptr %945, i64 %946
  store i32 %151, ptr %948, align 4, !tbaa !10
  br label %949

949:                                              ; preds = %941, %936, %753
  %950 = phi i32 [ %736, %753 ], [ %736, %936 ], [ 1, %941 ]
  %951 = add nuw nsw i64 %737, 1
  %952 = icmp ult i64 %951, %733
  br i1 %952, label %735, label %953, !llvm.loop !121

953:                                              ; preds = %949, %725, %450
  %954 = phi i32 [ %447, %450 ], [ %447, %725 ], [ %950, %949 ]
  %955 = add nuw nsw i64 %448, 1
  %956 = load i32, ptr %425, align 4, !tbaa !10
  %957 = sext i32 %956 to i64
  %958 = icmp slt i64 %448, %957
  br i1 %958, label %446, label %442, !llvm.loop !142

959:                                              ; preds = %1145, %408
  %960 = phi i32 [ %443, %408 ], [ %1146, %1145 ]
  %961 = load i64, ptr %78, align 8, !tbaa !143
  %962 = icmp eq i64 %961, 0
  br i1 %962, label %1312, label %1150

963:                                              ; preds = %408, %1145
  %964 = phi i32 [ %1146, %1145 ], [ %443, %408 ]
  %965 = phi i64 [ %1147, %1145 ], [ %418, %408 ]
  %966 = phi i1 [ false, %1145 ], [ true, %408 ]
  %967 = phi i64 [ 1, %1145 ], [ 0, %408 ]
  br i1 %417, label %980, label %968

968:                                              ; preds = %963
  %969 = load i64, ptr %78, align 8, !tbaa !143
  %970 = icmp eq i64 %969, 0
  br i1 %970, label %975, label %971

971:                                              ; preds = %968
  %972 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %967
  %973 = load i64, ptr %972, align 8, !tbaa !12
  %974 = icmp eq i64 %973, 0
  br i1 %974, label %980, label %975

975:                                              ; preds = %971, %968
  %976 = load i64, ptr %39, align 8, !tbaa !104
  %977 = shl nuw nsw i64 1, %967
  %978 = and i64 %976, %977
  %979 = icmp eq i64 %978, 0
  br i1 %979, label %1145, label %980

980:                                              ; preds = %975, %971, %963
  %981 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1, i64 %967
  %982 = load ptr, ptr %981, align 8, !tbaa !81
  %983 = load i32, ptr %982, align 4, !tbaa !10
  %984 = icmp slt i32 %983, 1
  br i1 %984, label %1145, label %985

985:                                              ; preds = %980
  %986 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %967
  %987 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %967
  %988 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %967
  %989 = xor i64 %967, 1
  %990 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %989
  %991 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %967
  %992 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %989
  %993 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %989
  %994 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %967
  %995 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %989
  br label %996

996:                                              ; preds = %1137, %985
  %997 = phi i32 [ %964, %985 ], [ %1138, %1137 ]
  %998 = phi i32 [ %983, %985 ], [ %1139, %1137 ]
  %999 = phi i64 [ 1, %985 ], [ %1140, %1137 ]
  %1000 = icmp ugt i64 %999, 1
  br i1 %1000, label %1001, label %1008

1001:                                             ; preds = %996
  %1002 = getelementptr inbounds i32, ptr %982, i64 %999
  %1003 = load i32, ptr %1002, align 4, !tbaa !10
  %1004 = add nsw i64 %999, -1
  %1005 = getelementptr inbounds i32, ptr %982, i64 %1004
  %1006 = load i32, ptr %1005, align 4, !tbaa !10
  %1007 = icmp eq i32 %1003, %1006
  br i1 %1007, label %1137, label %1008

1008:                                             ; preds = %1001, %996
  %1009 = phi i64 [ %1004, %1001 ], [ 0, %996 ]
  %1010 = load i64, ptr %986, align 8, !tbaa !12
  %1011 = load i64, ptr %987, align 8, !tbaa !12
  %1012 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 54, i64 %1011
  %1013 = load ptr, ptr %1012, align 8, !tbaa !81
  %1014 = load i64, ptr %48, align 8, !tbaa !109
  %1015 = mul i64 %1014, %1010
  %1016 = add i64 %1015, %1009
  %1017 = getelementptr inbounds i32, ptr %1013, i64 %1016
  %1018 = load atomic i32, ptr %1017 acquire, align 4
  %1019 = icmp eq i32 %1018, 0
  br i1 %1019, label %1020, label %1068, !prof !68

1020:                                             ; preds = %1008, %1020
  %1021 = cmpxchg ptr %62, i64 0, i64 1 acquire monotonic, align 8
  %1022 = extractvalue { i64, i1 } %1021, 1
  br i1 %1022, label %1023, label %1020, !llvm.loop !125

1023:                                             ; preds = %1020
  %1024 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1011
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %10) #17
  %1025 = load ptr, ptr %1024, align 8, !tbaa !62
  %1026 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1011, i32 1
  %1027 = load i64, ptr %1026, align 8, !tbaa !60
  %1028 = mul i64 %1027, %1010
  %1029 = getelementptr inbounds i32, ptr %1025, i64 %1028
  %1030 = icmp eq i64 %1027, 0
  br i1 %1030, label %1054, label %1031

1031:                                             ; preds = %1023, %1031
  %1032 = phi i64 [ %1036, %1031 ], [ 0, %1023 ]
  %1033 = getelementptr inbounds i32, ptr %1029, i64 %1032
  %1034 = load i32, ptr %1033, align 4, !tbaa !10
  %1035 = getelementptr inbounds i32, ptr %10, i64 %1032
  store i32 %1034, ptr %1035, align 4, !tbaa !10
  %1036 = add nuw i64 %1032, 1
  %1037 = icmp eq i64 %1036, %1027
  br i1 %1037, label %1038, label %1031, !llvm.loop !67

1038:                                             ; preds = %1031
  %1039 = load i32, ptr %10, align 16, !tbaa !10
  %1040 = trunc i64 %1009 to i32
  %1041 = add nsw i32 %1040, 1
  %1042 = icmp slt i32 %1041, %1039
  br i1 %1042, label %1043, label %1054

1043:                                             ; preds = %1038
  %1044 = sext i32 %1041 to i64
  br label %1045

1045:                                             ; preds = %1045, %1043
  %1046 = phi i64 [ %1044, %1043 ], [ %1047, %1045 ]
  %1047 = add nuw nsw i64 %1046, 1
  %1048 = getelementptr inbounds [17 x i32], ptr %10, i64 0, i64 %1047
  %1049 = load i32, ptr %1048, align 4, !tbaa !10
  %1050 = getelementptr inbounds [17 x i32], ptr %10, i64 0, i64 %1046
  store i32 %1049, ptr %1050, align 4, !tbaa !10
  %1051 = load i32, ptr %10, align 16, !tbaa !10
  %1052 = sext i32 %1051 to i64
  %1053 = icmp slt i64 %1047, %1052
  br i1 %1053, label %1045, label %1054, !llvm.loop !126

1054:                                             ; preds = %1045, %1038, %1023
  %1055 = phi i32 [ %1039, %1038 ], [ undef, %1023 ], [ %1051, %1045 ]
  %1056 = sext i32 %1055 to i64
  %1057 = getelementptr inbounds [17 x i32], ptr %10, i64 0, i64 %1056
  store i32 -1, ptr %1057, align 4, !tbaa !10
  %1058 = load i32, ptr %10, align 16, !tbaa !10
  %1059 = add nsw i32 %1058, -1
  store i32 %1059, ptr %10, align 16, !tbaa !10
  %1060 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %1024, ptr noundef nonnull %10) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %10) #17
  %1061 = load ptr, ptr %1012, align 8, !tbaa !81
  %1062 = load i64, ptr %48, align 8, !tbaa !109
  %1063 = mul i64 %1062, %1010
  %1064 = add i64 %1063, %1009
  %1065 = getelementptr inbounds i32, ptr %1061, i64 %1064
  %1066 = trunc i64 %1060 to i32
  %1067 = add i32 %1066, 1
  store atomic i32 %1067, ptr %1065 release, align 4
  store atomic i64 0, ptr %62 release, align 8
  br label %1071

1068:                                             ; preds = %1008
  %1069 = zext i32 %1018 to i64
  %1070 = add nsw i64 %1069, -1
  br label %1071

1071:                                             ; preds = %1068, %1054
  %1072 = phi i64 [ %1060, %1054 ], [ %1070, %1068 ]
  %1073 = load i64, ptr %988, align 8, !tbaa !12
  %1074 = load i64, ptr %990, align 8, !tbaa !12
  %1075 = load i64, ptr %991, align 8, !tbaa !12
  %1076 = shl i64 %1073, %1075
  %1077 = load i64, ptr %992, align 8, !tbaa !12
  %1078 = load i64, ptr %993, align 8, !tbaa !12
  %1079 = shl i64 %1077, %1078
  %1080 = or i64 %1079, %1076
  %1081 = load i64, ptr %994, align 8, !tbaa !12
  %1082 = shl i64 %1072, %1081
  %1083 = or i64 %1080, %1082
  %1084 = load i64, ptr %995, align 8, !tbaa !12
  %1085 = shl i64 %1074, %1084
  %1086 = or i64 %1083, %1085
  %1087 = load i32, ptr %36, align 4, !tbaa !105
  %1088 = icmp eq i32 %1087, 0
  br i1 %1088, label %1121, label %1089, !prof !71

1089:                                             ; preds = %1071
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %9) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %8) #17, !noalias !220
  store ptr %9, ptr %8, align 16, !tbaa !81, !noalias !220
  store ptr %80, ptr %79, align 8, !tbaa !81, !noalias !220
  store ptr %82, ptr %81, align 16, !tbaa !81, !noalias !220
  store ptr %84, ptr %83, align 8, !tbaa !81, !noalias !220
  br label %1090

1090:                                             ; preds = %1090, %1089
  %1091 = phi i64 [ 0, %1089 ], [ %1102, %1090 ]
  %1092 = phi i64 [ %1086, %1089 ], [ %1101, %1090 ]
  %1093 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1091
  %1094 = load i64, ptr %1093, align 8, !tbaa !12, !noalias !220
  %1095 = shl nsw i64 -1, %1094
  %1096 = xor i64 %1095, -1
  %1097 = and i64 %1092, %1096
  %1098 = getelementptr inbounds [4 x ptr], ptr %8, i64 0, i64 %1091
  %1099 = load ptr, ptr %1098, align 8, !tbaa !81, !noalias !220
  store i64 %1097, ptr %1099, align 8, !tbaa !12
  %1100 = load i64, ptr %1093, align 8, !tbaa !12, !noalias !220
  %1101 = lshr i64 %1092, %1100
  %1102 = add nuw nsw i64 %1091, 1
  %1103 = icmp eq i64 %1102, 4
  br i1 %1103, label %1104, label %1090, !llvm.loop !82

1104:                                             ; preds = %1090
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %8) #17, !noalias !220
  %1105 = load i64, ptr %80, align 8, !tbaa !12
  %1106 = load i64, ptr %9, align 8, !tbaa !12
  %1107 = load i64, ptr %40, align 8, !tbaa !12
  %1108 = shl i64 %1106, %1107
  %1109 = or i64 %1108, %1105
  %1110 = load i64, ptr %84, align 8, !tbaa !12
  %1111 = load i64, ptr %42, align 8, !tbaa !12
  %1112 = add i64 %1111, %1107
  %1113 = shl i64 %1110, %1112
  %1114 = or i64 %1109, %1113
  %1115 = load i64, ptr %82, align 8, !tbaa !12
  %1116 = load i64, ptr %43, align 8, !tbaa !12
  %1117 = add i64 %1116, %1112
  %1118 = shl i64 %1115, %1117
  %1119 = or i64 %1114, %1118
  %1120 = call i64 @llvm.umin.i64(i64 %1119, i64 %1086)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %9) #17
  br label %1121

1121:                                             ; preds = %1104, %1071
  %1122 = phi i64 [ %1120, %1104 ], [ %1086, %1071 ]
  %1123 = load i64, ptr %60, align 8, !tbaa !119
  %1124 = add i64 %1123, 1
  store i64 %1124, ptr %60, align 8, !tbaa !119
  %1125 = icmp eq i64 %104, %1122
  br i1 %1125, label %1134, label %1126

1126:                                             ; preds = %1121
  %1127 = load ptr, ptr %1, align 8, !tbaa !77
  %1128 = load i64, ptr %23, align 8, !tbaa !72
  %1129 = getelementptr inbounds i64, ptr %1127, i64 %1128
  store i64 %1122, ptr %1129, align 8, !tbaa !12
  %1130 = load ptr, ptr %61, align 8, !tbaa !85
  %1131 = load i64, ptr %23, align 8, !tbaa !72
  %1132 = add i64 %1131, 1
  store i64 %1132, ptr %23, align 8, !tbaa !72
  %1133 = getelementptr inbounds i32, ptr %1130, i64 %1131
  store i32 %151, ptr %1133, align 4, !tbaa !10
  br label %1134

1134:                                             ; preds = %1121, %1126
  %1135 = phi i32 [ %997, %1121 ], [ 1, %1126 ]
  %1136 = load i32, ptr %982, align 4, !tbaa !10
  br label %1137

1137:                                             ; preds = %1134, %1001
  %1138 = phi i32 [ %997, %1001 ], [ %1135, %1134 ]
  %1139 = phi i32 [ %998, %1001 ], [ %1136, %1134 ]
  %1140 = add nuw nsw i64 %999, 1
  %1141 = sext i32 %1139 to i64
  %1142 = icmp slt i64 %999, %1141
  br i1 %1142, label %996, label %1143, !llvm.loop !147

1143:                                             ; preds = %1137
  %1144 = load i64, ptr %77, align 8, !tbaa !123
  br label %1145

1145:                                             ; preds = %1143, %980, %975
  %1146 = phi i32 [ %964, %980 ], [ %1138, %1143 ], [ %964, %975 ]
  %1147 = phi i64 [ %965, %980 ], [ %1144, %1143 ], [ %965, %975 ]
  %1148 = icmp ne i64 %1147, 0
  %1149 = and i1 %966, %1148
  br i1 %1149, label %963, label %959, !llvm.loop !148

1150:                                             ; preds = %959, %1307
  %1151 = phi i32 [ %1308, %1307 ], [ %960, %959 ]
  %1152 = phi i64 [ %1309, %1307 ], [ %961, %959 ]
  %1153 = phi i1 [ false, %1307 ], [ true, %959 ]
  %1154 = phi i64 [ 1, %1307 ], [ 0, %959 ]
  %1155 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 5, i64 %1154
  %1156 = load i64, ptr %1155, align 8, !tbaa !12
  %1157 = icmp eq i64 %1156, 0
  br i1 %1157, label %1307, label %1158

1158:                                             ; preds = %1150
  %1159 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 1, i64 %1154
  %1160 = load ptr, ptr %1159, align 8, !tbaa !81
  %1161 = load i32, ptr %1160, align 4, !tbaa !10
  %1162 = icmp slt i32 %1161, 1
  br i1 %1162, label %1307, label %1163

1163:                                             ; preds = %1158
  %1164 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %1154
  %1165 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %1154
  %1166 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %1154
  %1167 = xor i64 %1154, 1
  %1168 = getelementptr inbounds %struct.State, ptr %18, i64 0, i32 1, i64 %1167
  %1169 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %1154
  %1170 = getelementptr inbounds [2 x i64], ptr %18, i64 0, i64 %1167
  %1171 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 6, i64 %1167
  %1172 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %1154
  %1173 = getelementptr inbounds %struct.Leaving, ptr %18, i64 0, i32 7, i64 %1167
  br label %1174

1174:                                             ; preds = %1299, %1163
  %1175 = phi i32 [ %1151, %1163 ], [ %1300, %1299 ]
  %1176 = phi i32 [ %1161, %1163 ], [ %1301, %1299 ]
  %1177 = phi i64 [ 1, %1163 ], [ %1302, %1299 ]
  %1178 = icmp ugt i64 %1177, 1
  %1179 = getelementptr inbounds i32, ptr %1160, i64 %1177
  %1180 = load i32, ptr %1179, align 4, !tbaa !10
  br i1 %1178, label %1181, label %1186

1181:                                             ; preds = %1174
  %1182 = add nsw i64 %1177, -1
  %1183 = getelementptr inbounds i32, ptr %1160, i64 %1182
  %1184 = load i32, ptr %1183, align 4, !tbaa !10
  %1185 = icmp eq i32 %1180, %1184
  br i1 %1185, label %1299, label %1186

1186:                                             ; preds = %1181, %1174
  %1187 = load i64, ptr %1164, align 8, !tbaa !12
  %1188 = sext i32 %1180 to i64
  %1189 = load i64, ptr %1165, align 8, !tbaa !12
  %1190 = shl i64 %1189, 35
  %1191 = shl i64 %1187, 14
  %1192 = or i64 %1191, %1190
  %1193 = or i64 %1192, %1188
  %1194 = mul i64 %1193, -7046029254386353131
  %1195 = zext i64 %1194 to i128
  %1196 = load i64, ptr %51, align 8, !tbaa !44
  %1197 = zext i64 %1196 to i128
  %1198 = mul nuw i128 %1195, %1197
  %1199 = lshr i128 %1198, 64
  %1200 = trunc i128 %1199 to i64
  %1201 = add i64 %1193, 1
  %1202 = load ptr, ptr %50, align 8, !tbaa !46
  %1203 = getelementptr inbounds i64, ptr %1202, i64 %1200
  %1204 = load atomic i64, ptr %1203 acquire, align 8
  %1205 = lshr i64 %1204, 28
  %1206 = icmp ne i64 %1205, %1201
  %1207 = and i64 %1204, 268435455
  %1208 = icmp ne i64 %1204, 0
  %1209 = select i1 %1206, i64 -1, i64 %1207
  %1210 = and i1 %1208, %1206
  br i1 %1210, label %1211, label %1228

1211:                                             ; preds = %1186, %1211
  %1212 = phi i64 [ %1226, %1211 ], [ %1209, %1186 ]
  %1213 = phi i64 [ %1217, %1211 ], [ %1200, %1186 ]
  %1214 = add i64 %1213, 1
  %1215 = load i64, ptr %51, align 8, !tbaa !44
  %1216 = icmp eq i64 %1214, %1215
  %1217 = select i1 %1216, i64 0, i64 %1214
  %1218 = load ptr, ptr %50, align 8, !tbaa !46
  %1219 = getelementptr inbounds i64, ptr %1218, i64 %1217
  %1220 = load atomic i64, ptr %1219 acquire, align 8
  %1221 = lshr i64 %1220, 28
  %1222 = icmp ne i64 %1221, %1201
  %1223 = and i64 %1220, 268435455
  %1224 = icmp ne i64 %1220, 0
  %1225 = select i1 %1224, i64 %1212, i64 -1
  %1226 = select i1 %1222, i64 %1225, i64 %1223
  %1227 = and i1 %1224, %1222
  br i1 %1227, label %1211, label %1228, !llvm.loop !112

1228:                                             ; preds = %1211, %1186
  %1229 = phi i64 [ %1209, %1186 ], [ %1226, %1211 ]
  %1230 = icmp eq i64 %1229, -1
  br i1 %1230, label %1231, label %1233, !prof !68

1231:                                             ; preds = %1228
  %1232 = call fastcc i64 @fill_added(ptr noundef nonnull %0, i64 noundef %1189, i64 noundef %1187, i64 noundef %1188, i64 noundef %1193) #16
  br label %1233

1233:                                             ; preds = %1231, %1228
  %1234 = phi i64 [ %1232, %1231 ], [ %1229, %1228 ]
  %1235 = load i64, ptr %1166, align 8, !tbaa !12
  %1236 = load i64, ptr %1168, align 8, !tbaa !12
  %1237 = load i64, ptr %1169, align 8, !tbaa !12
  %1238 = shl i64 %1235, %1237
  %1239 = load i64, ptr %1170, align 8, !tbaa !12
  %1240 = load i64, ptr %1171, align 8, !tbaa !12
  %1241 = shl i64 %1239, %1240
  %1242 = or i64 %1241, %1238
  %1243 = load i64, ptr %1172, align 8, !tbaa !12
  %1244 = shl i64 %1234, %1243
  %1245 = or i64 %1242, %1244
  %1246 = load i64, ptr %1173, align 8, !tbaa !12
  %1247 = shl i64 %1236, %1246
  %1248 = or i64 %1245, %1247
  %1249 = load i32, ptr %36, align 4, !tbaa !105
  %1250 = icmp eq i32 %1249, 0
  br i1 %1250, label %1283, label %1251, !prof !71

1251:                                             ; preds = %1233
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %7) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %6) #17, !noalias !223
  store ptr %7, ptr %6, align 16, !tbaa !81, !noalias !223
  store ptr %86, ptr %85, align 8, !tbaa !81, !noalias !223
  store ptr %88, ptr %87, align 16, !tbaa !81, !noalias !223
  store ptr %90, ptr %89, align 8, !tbaa !81, !noalias !223
  br label %1252

1252:                                             ; preds = %1252, %1251
  %1253 = phi i64 [ 0, %1251 ], [ %1264, %1252 ]
  %1254 = phi i64 [ %1248, %1251 ], [ %1263, %1252 ]
  %1255 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %1253
  %1256 = load i64, ptr %1255, align 8, !tbaa !12, !noalias !223
  %1257 = shl nsw i64 -1, %1256
  %1258 = xor i64 %1257, -1
  %1259 = and i64 %1254, %1258
  %1260 = getelementptr inbounds [4 x ptr], ptr %6, i64 0, i64 %1253
  %1261 = load ptr, ptr %1260, align 8, !tbaa !81, !noalias !223
  store i64 %1259, ptr %1261, align 8, !tbaa !12
  %1262 = load i64, ptr %1255, align 8, !tbaa !12, !noalias !223
  %1263 = lshr i64 %1254, %1262
  %1264 = add nuw nsw i64 %1253, 1
  %1265 = icmp eq i64 %1264, 4
  br i1 %1265, label %1266, label %1252, !llvm.loop !82

1266:                                             ; preds = %1252
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %6) #17, !noalias !223
  %1267 = load i64, ptr %86, align 8, !tbaa !12
  %1268 = load i64, ptr %7, align 8, !tbaa !12
  %1269 = load i64, ptr %40, align 8, !tbaa !12
  %1270 = shl i64 %1268, %1269
  %1271 = or i64 %1270, %1267
  %1272 = load i64, ptr %90, align 8, !tbaa !12
  %1273 = load i64, ptr %42, align 8, !tbaa !12
  %1274 = add i64 %1273, %1269
  %1275 = shl i64 %1272, %1274
  %1276 = or i64 %1271, %1275
  %1277 = load i64, ptr %88, align 8, !tbaa !12
  %1278 = load i64, ptr %43, align 8, !tbaa !12
  %1279 = add i64 %1278, %1274
  %1280 = shl i64 %1277, %1279
  %1281 = or i64 %1276, %1280
  %1282 = call i64 @llvm.umin.i64(i64 %1281, i64 %1248)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %7) #17
  br label %1283

1283:                                             ; preds = %1266, %1233
  %1284 = phi i64 [ %1282, %1266 ], [ %1248, %1233 ]
  %1285 = load i64, ptr %60, align 8, !tbaa !119
  %1286 = add i64 %1285, 1
  store i64 %1286, ptr %60, align 8, !tbaa !119
  %1287 = icmp eq i64 %104, %1284
  br i1 %1287, label %1296, label %1288

1288:                                             ; preds = %1283
  %1289 = load ptr, ptr %1, align 8, !tbaa !77
  %1290 = load i64, ptr %23, align 8, !tbaa !72
  %1291 = getelementptr inbounds i64, ptr %1289, i64 %1290
  store i64 %1284, ptr %1291, align 8, !tbaa !12
  %1292 = load ptr, ptr %61, align 8, !tbaa !85
  %1293 = load i64, ptr %23, align 8, !tbaa !72
  %1294 = add i64 %1293, 1
  store i64 %1294, ptr %23, align 8, !tbaa !72
  %1295 = getelementptr inbounds i32, ptr %1292, i64 %1293
  store i32 %151, ptr %1295, align 4, !tbaa !10
  br label %1296

1296:                                             ; preds = %1283, %1288
  %1297 = phi i32 [ %1175, %1283 ], [ 1, %1288 ]
  %1298 = load i32, ptr %1160, align 4, !tbaa !10
  br label %1299

1299:                                             ; preds = %1296, %1181
  %1300 = phi i32 [ %1175, %1181 ], [ %1297, %1296 ]
  %1301 = phi i32 [ %1176, %1181 ], [ %1298, %1296 ]
  %1302 = add nuw nsw i64 %1177, 1
  %1303 = sext i32 %1301 to i64
  %1304 = icmp slt i64 %1177, %1303
  br i1 %1304, label %1174, label %1305, !llvm.loop !147

1305:                                             ; preds = %1299
  %1306 = load i64, ptr %78, align 8, !tbaa !143
  br label %1307

1307:                                             ; preds = %1305, %1158, %1150
  %1308 = phi i32 [ %1151, %1150 ], [ %1151, %1158 ], [ %1300, %1305 ]
  %1309 = phi i64 [ %1152, %1150 ], [ %1152, %1158 ], [ %1306, %1305 ]
  %1310 = icmp ne i64 %1309, 0
  %1311 = and i1 %1153, %1310
  br i1 %1311, label %1150, label %1312, !llvm.loop !152

1312:                                             ; preds = %1307, %959
  %1313 = phi i32 [ %960, %959 ], [ %1308, %1307 ]
  call void @llvm.lifetime.end.p0(i64 152, ptr nonnull %18) #17
  %1314 = icmp eq i32 %1313, 0
  br i1 %1314, label %1315, label %1320

1315:                                             ; preds = %1312
  %1316 = load i64, ptr %91, align 8, !tbaa !12
  %1317 = icmp eq i64 %1316, 0
  br i1 %1317, label %1320, label %1318

1318:                                             ; preds = %1315
  %1319 = load i64, ptr %103, align 8, !tbaa !12
  call fastcc void @judge_rest(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %1319, i64 noundef %105) #16
  br label %1320

1320:                                             ; preds = %1318, %1315, %1312
  %1321 = load i64, ptr %92, align 8, !tbaa !76
  %1322 = add i64 %1321, 1
  store i64 %1322, ptr %92, align 8, !tbaa !76
  %1323 = add nuw i64 %94, 1
  %1324 = icmp eq i64 %1323, %3
  br i1 %1324, label %1325, label %93, !llvm.loop !226

1325:                                             ; preds = %99, %1320, %93, %5
  %1326 = phi i64 [ 0, %5 ], [ %94, %93 ], [ %3, %1320 ], [ %94, %99 ]
  ret i64 %1326
}

define dso_local void @judge_words(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, i64 noundef %4) local_unnamed_addr #8 {
  %6 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %7 = icmp eq i64 %4, 0
  br i1 %7, label %13, label %8

8:                                                ; preds = %5, %14
  %9 = phi i64 [ %20, %14 ], [ 0, %5 ]
  %10 = load i64, ptr %6, align 8, !tbaa !207
  %11 = and i64 %10, -3
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %14, label %13

13:                                               ; preds = %8, %14, %5
  ret void

14:                                               ; preds = %8
  %15 = getelementptr inbounds i64, ptr %2, i64 %9
  %16 = load i64, ptr %15, align 8, !tbaa !12
  %17 = getelementptr inbounds i32, ptr %3, i64 %9
  %18 = load i32, ptr %17, align 4, !tbaa !10
  %19 = zext i32 %18 to i64
  tail call fastcc void @judge_state(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %16, i64 noundef %19) #16
  %20 = add nuw i64 %9, 1
  %21 = icmp eq i64 %20, %4
  br i1 %21, label %13, label %8, !llvm.loop !227
}

define internal fastcc i64 @lesser(ptr nocapture noundef readonly %0, i64 noundef %1) unnamed_addr #7 {
  %3 = alloca [4 x ptr], align 16
  %4 = alloca %struct.State, align 8
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #17
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %3) #17, !noalias !228
  store ptr %4, ptr %3, align 16, !tbaa !81, !noalias !228
  %5 = getelementptr inbounds ptr, ptr %3, i64 1
  %6 = getelementptr inbounds [2 x i64], ptr %4, i64 0, i64 1
  store ptr %6, ptr %5, align 8, !tbaa !81, !noalias !228
  %7 = getelementptr inbounds ptr, ptr %3, i64 2
  %8 = getelementptr inbounds %struct.State, ptr %4, i64 0, i32 1
  store ptr %8, ptr %7, align 16, !tbaa !81, !noalias !228
  %9 = getelementptr inbounds ptr, ptr %3, i64 3
  %10 = getelementptr inbounds %struct.State, ptr %4, i64 0, i32 1, i64 1
  store ptr %10, ptr %9, align 8, !tbaa !81, !noalias !228
  br label %11

11:                                               ; preds = %11, %2
  %12 = phi i64 [ 0, %2 ], [ %23, %11 ]
  %13 = phi i64 [ %1, %2 ], [ %22, %11 ]
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %12
  %15 = load i64, ptr %14, align 8, !tbaa !12, !noalias !228
  %16 = shl nsw i64 -1, %15
  %17 = xor i64 %16, -1
  %18 = and i64 %13, %17
  %19 = getelementptr inbounds [4 x ptr], ptr %3, i64 0, i64 %12
  %20 = load ptr, ptr %19, align 8, !tbaa !81, !noalias !228
  store i64 %18, ptr %20, align 8, !tbaa !12
  %21 = load i64, ptr %14, align 8, !tbaa !12, !noalias !228
  %22 = lshr i64 %13, %21
  %23 = add nuw nsw i64 %12, 1
  %24 = icmp eq i64 %23, 4
  br i1 %24, label %25, label %11, !llvm.loop !82

25:                                               ; preds = %11
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %3) #17, !noalias !228
  %26 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42
  %27 = load i64, ptr %6, align 8, !tbaa !12
  %28 = load i64, ptr %4, align 8, !tbaa !12
  %29 = load i64, ptr %26, align 8, !tbaa !12
  %30 = shl i64 %28, %29
  %31 = or i64 %30, %27
  %32 = load i64, ptr %10, align 8, !tbaa !12
  %33 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 1
  %34 = load i64, ptr %33, align 8, !tbaa !12
  %35 = add i64 %34, %29
  %36 = shl i64 %32, %35
  %37 = or i64 %31, %36
  %38 = load i64, ptr %8, align 8, !tbaa !12
  %39 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 2
  %40 = load i64, ptr %39, align 8, !tbaa !12
  %41 = add i64 %40, %35
  %42 = shl i64 %38, %41
  %43 = or i64 %37, %42
  %44 = call i64 @llvm.umin.i64(i64 %43, i64 %1)
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #17
  ret i64 %44
}

define internal fastcc i64 @fill_calls(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6) unnamed_addr #8 {
  %8 = alloca [256 x i32], align 16
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %2
  %10 = load i64, ptr %9, align 8, !tbaa !12
  %11 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 51, i64 %10
  %12 = load ptr, ptr %11, align 8, !tbaa !81
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 18
  %14 = load i64, ptr %13, align 8, !tbaa !109
  %15 = shl i64 %14, 1
  %16 = or i64 %15, 1
  %17 = mul i64 %16, %3
  %18 = add i64 %17, %4
  %19 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  br label %20

20:                                               ; preds = %20, %7
  %21 = cmpxchg ptr %19, i64 0, i64 1 acquire monotonic, align 8
  %22 = extractvalue { i64, i1 } %21, 1
  br i1 %22, label %23, label %20, !llvm.loop !125

23:                                               ; preds = %20
  %24 = getelementptr inbounds i64, ptr %12, i64 %18
  %25 = load i64, ptr %24, align 8, !tbaa !12
  %26 = add i64 %25, -1
  %27 = icmp eq i64 %25, 0
  br i1 %27, label %28, label %224

28:                                               ; preds = %23
  %29 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %30 = load i64, ptr %29, align 8, !tbaa !127
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %8) #17
  %31 = load i64, ptr %9, align 8, !tbaa !12
  %32 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %31
  %33 = load ptr, ptr %32, align 8, !tbaa !62
  %34 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %31, i32 1
  %35 = load i64, ptr %34, align 8, !tbaa !60
  %36 = mul i64 %35, %3
  %37 = getelementptr inbounds i32, ptr %33, i64 %36
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %39 = load i64, ptr %38, align 8, !tbaa !128
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %48, label %41

41:                                               ; preds = %28, %41
  %42 = phi i64 [ %46, %41 ], [ 0, %28 ]
  %43 = getelementptr inbounds i32, ptr %37, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !10
  %45 = getelementptr inbounds i32, ptr %8, i64 %42
  store i32 %44, ptr %45, align 4, !tbaa !10
  %46 = add nuw i64 %42, 1
  %47 = icmp eq i64 %46, %39
  br i1 %47, label %48, label %41, !llvm.loop !67

48:                                               ; preds = %41, %28
  %49 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 24, i64 %2
  %50 = load i64, ptr %49, align 8, !tbaa !12
  %51 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 25, i64 %2
  %52 = load i64, ptr %51, align 8, !tbaa !12
  %53 = icmp ult i64 %50, %52
  br i1 %53, label %54, label %58

54:                                               ; preds = %48
  %55 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  br label %150

56:                                               ; preds = %163
  %57 = load i64, ptr %49, align 8, !tbaa !12
  br label %58

58:                                               ; preds = %56, %48
  %59 = phi i64 [ %50, %48 ], [ %57, %56 ]
  %60 = phi i64 [ %52, %48 ], [ %165, %56 ]
  %61 = icmp ult i64 %59, %60
  br i1 %61, label %62, label %167

62:                                               ; preds = %58
  %63 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  %64 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %65 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %66 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 7
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 23
  %68 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 5
  %69 = trunc i64 %4 to i32
  %70 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %71 = icmp eq i64 %4, 0
  br label %72

72:                                               ; preds = %146, %62
  %73 = phi i64 [ %59, %62 ], [ %147, %146 ]
  %74 = load ptr, ptr %63, align 8, !tbaa !231
  %75 = getelementptr inbounds %struct.Offer, ptr %74, i64 %73, i32 6
  %76 = load i64, ptr %75, align 8, !tbaa !232
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %146, label %78

78:                                               ; preds = %72
  %79 = getelementptr inbounds %struct.Offer, ptr %74, i64 %73, i32 5
  %80 = load i64, ptr %79, align 8, !tbaa !234
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %82, label %146

82:                                               ; preds = %78
  %83 = load ptr, ptr %64, align 8, !tbaa !161
  %84 = load ptr, ptr %65, align 8, !tbaa !162
  %85 = load i64, ptr %0, align 8, !tbaa !163
  %86 = icmp eq i64 %85, 0
  br i1 %86, label %94, label %87

87:                                               ; preds = %82, %87
  %88 = phi i64 [ %92, %87 ], [ 0, %82 ]
  %89 = getelementptr inbounds i32, ptr %84, i64 %88
  %90 = load i32, ptr %89, align 4, !tbaa !10
  %91 = getelementptr inbounds i32, ptr %83, i64 %88
  store i32 %90, ptr %91, align 4, !tbaa !10
  %92 = add nuw i64 %88, 1
  %93 = icmp eq i64 %92, %85
  br i1 %93, label %94, label %87, !llvm.loop !67

94:                                               ; preds = %87, %82
  %95 = load i64, ptr %38, align 8, !tbaa !128
  %96 = icmp eq i64 %95, 0
  br i1 %96, label %104, label %97

97:                                               ; preds = %94, %97
  %98 = phi i64 [ %102, %97 ], [ 0, %94 ]
  %99 = getelementptr inbounds i32, ptr %8, i64 %98
  %100 = load i32, ptr %99, align 4, !tbaa !10
  %101 = getelementptr inbounds i32, ptr %83, i64 %98
  store i32 %100, ptr %101, align 4, !tbaa !10
  %102 = add nuw i64 %98, 1
  %103 = icmp eq i64 %102, %95
  br i1 %103, label %104, label %97, !llvm.loop !67

104:                                              ; preds = %97, %94
  %105 = load i64, ptr %66, align 8, !tbaa !235
  %106 = getelementptr inbounds i32, ptr %83, i64 %105
  %107 = load ptr, ptr %67, align 8, !tbaa !236
  %108 = load i64, ptr %68, align 8, !tbaa !237
  %109 = mul i64 %108, %73
  %110 = getelementptr inbounds i32, ptr %107, i64 %109
  %111 = icmp eq i64 %108, 0
  br i1 %111, label %119, label %112

112:                                              ; preds = %104, %112
  %113 = phi i64 [ %117, %112 ], [ 0, %104 ]
  %114 = getelementptr inbounds i32, ptr %110, i64 %113
  %115 = load i32, ptr %114, align 4, !tbaa !10
  %116 = getelementptr inbounds i32, ptr %106, i64 %113
  store i32 %115, ptr %116, align 4, !tbaa !10
  %117 = add nuw i64 %113, 1
  %118 = icmp eq i64 %117, %108
  br i1 %118, label %119, label %112, !llvm.loop !67

119:                                              ; preds = %112, %104
  %120 = getelementptr inbounds %struct.Offer, ptr %74, i64 %73
  %121 = load ptr, ptr %120, align 8, !tbaa !238
  %122 = tail call i32 %121(ptr noundef %83) #18
  %123 = icmp eq i32 %122, 0
  br i1 %123, label %146, label %124

124:                                              ; preds = %119
  %125 = load ptr, ptr %64, align 8, !tbaa !161
  %126 = load i64, ptr %70, align 8, !tbaa !167
  %127 = getelementptr inbounds i32, ptr %125, i64 %126
  store i32 %69, ptr %127, align 4, !tbaa !10
  %128 = load ptr, ptr %63, align 8, !tbaa !231
  %129 = getelementptr inbounds %struct.Offer, ptr %128, i64 %73, i32 1
  %130 = load ptr, ptr %129, align 8, !tbaa !239
  %131 = tail call i32 %130(ptr noundef %125) #18
  br i1 %71, label %146, label %135

132:                                              ; preds = %135
  %133 = add nuw i64 %136, 1
  %134 = icmp eq i64 %133, %4
  br i1 %134, label %146, label %135, !llvm.loop !240

135:                                              ; preds = %124, %132
  %136 = phi i64 [ %133, %132 ], [ 0, %124 ]
  %137 = trunc i64 %136 to i32
  %138 = load ptr, ptr %64, align 8, !tbaa !161
  %139 = load i64, ptr %70, align 8, !tbaa !167
  %140 = getelementptr inbounds i32, ptr %138, i64 %139
  store i32 %137, ptr %140, align 4, !tbaa !10
  %141 = load ptr, ptr %63, align 8, !tbaa !231
  %142 = getelementptr inbounds %struct.Offer, ptr %141, i64 %73, i32 1
  %143 = load ptr, ptr %142, align 8, !tbaa !239
  %144 = tail call i32 %143(ptr noundef %138) #18
  %145 = icmp eq i32 %144, %131
  br i1 %145, label %132, label %205

146:                                              ; preds = %132, %124, %119, %78, %72
  %147 = add nuw i64 %73, 1
  %148 = load i64, ptr %51, align 8, !tbaa !12
  %149 = icmp ult i64 %147, %148
  br i1 %149, label %72, label %167, !llvm.loop !241

150:                                              ; preds = %54, %163
  %151 = phi i64 [ %50, %54 ], [ %164, %163 ]
  %152 = call fastcc i32 @take_offer(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %151, ptr noundef nonnull %8, i32 noundef -1, i64 noundef %4) #16
  %153 = icmp eq i32 %152, 0
  br i1 %153, label %163, label %154

154:                                              ; preds = %150
  %155 = tail call fastcc i32 @add_local(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %151, i64 noundef %30, i32 noundef -1) #16
  %156 = icmp eq i32 %155, 0
  br i1 %156, label %163, label %157

157:                                              ; preds = %154
  %158 = load i64, ptr %29, align 8, !tbaa !127
  %159 = add i64 %158, -1
  %160 = load ptr, ptr %55, align 8, !tbaa !231
  %161 = getelementptr inbounds %struct.Offer, ptr %160, i64 %151, i32 4
  %162 = load i64, ptr %161, align 8, !tbaa !242
  tail call fastcc void @judge_local(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %159, i64 noundef %162, i64 noundef %5, i64 noundef %6) #16
  br label %163

163:                                              ; preds = %150, %154, %157
  %164 = add nuw i64 %151, 1
  %165 = load i64, ptr %51, align 8, !tbaa !12
  %166 = icmp ult i64 %164, %165
  br i1 %166, label %150, label %56, !llvm.loop !243

167:                                              ; preds = %146, %58
  %168 = load i64, ptr %29, align 8, !tbaa !127
  %169 = icmp ugt i64 %168, %30
  br i1 %169, label %170, label %202

170:                                              ; preds = %167
  %171 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %172 = load ptr, ptr %171, align 8, !tbaa !113
  %173 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %174 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  br label %175

175:                                              ; preds = %198, %170
  %176 = phi i1 [ true, %170 ], [ %200, %198 ]
  %177 = phi i64 [ %30, %170 ], [ %199, %198 ]
  %178 = getelementptr inbounds %struct.Local, ptr %172, i64 %177, i32 5
  %179 = load i32, ptr %178, align 4, !tbaa !129
  %180 = icmp eq i32 %179, -1
  br i1 %180, label %198, label %181

181:                                              ; preds = %175
  %182 = load ptr, ptr %173, align 8, !tbaa !131
  %183 = zext i32 %179 to i64
  br label %187

184:                                              ; preds = %192
  %185 = add nuw nsw i64 %188, 1
  %186 = icmp eq i64 %185, 4294967295
  br i1 %186, label %198, label %187, !llvm.loop !132

187:                                              ; preds = %184, %181
  %188 = phi i64 [ %183, %181 ], [ %185, %184 ]
  %189 = getelementptr inbounds i32, ptr %182, i64 %188
  %190 = load i32, ptr %189, align 4, !tbaa !10
  %191 = icmp eq i32 %190, -1
  br i1 %191, label %198, label %192

192:                                              ; preds = %187
  %193 = load ptr, ptr %174, align 8, !tbaa !81
  %194 = zext i32 %190 to i64
  %195 = getelementptr inbounds %struct.Claim, ptr %193, i64 %194, i32 6
  %196 = load i64, ptr %195, align 8, !tbaa !133
  %197 = icmp eq i64 %196, 0
  br i1 %197, label %184, label %202

198:                                              ; preds = %187, %184, %175
  %199 = add nuw i64 %177, 1
  %200 = icmp ult i64 %199, %168
  %201 = icmp eq i64 %199, %168
  br i1 %201, label %202, label %175, !llvm.loop !135

202:                                              ; preds = %198, %192, %167
  %203 = phi i1 [ false, %167 ], [ %176, %192 ], [ %200, %198 ]
  %204 = zext i1 %203 to i64
  br label %207

205:                                              ; preds = %135
  %206 = load i64, ptr %29, align 8, !tbaa !127
  br label %207

207:                                              ; preds = %205, %202
  %208 = phi i64 [ %168, %202 ], [ %206, %205 ]
  %209 = phi i64 [ %204, %202 ], [ 1, %205 ]
  %210 = sub i64 %208, %30
  %211 = icmp ult i64 %210, 32
  %212 = icmp ult i64 %30, 4194304
  %213 = and i1 %212, %211
  br i1 %213, label %217, label %214

214:                                              ; preds = %207
  %215 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %216 = atomicrmw or ptr %215, i64 4 monotonic, align 8
  br label %217

217:                                              ; preds = %207, %214
  %218 = shl i64 %30, 6
  %219 = shl i64 %210, 1
  %220 = and i64 %219, 62
  %221 = or i64 %220, %218
  %222 = or i64 %221, %209
  %223 = add i64 %222, 1
  store atomic i64 %223, ptr %24 release, align 8
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %8) #17
  br label %224

224:                                              ; preds = %217, %23
  %225 = phi i64 [ %222, %217 ], [ %26, %23 ]
  store atomic i64 0, ptr %19 release, align 8
  ret i64 %225
}

define internal fastcc i32 @take_offer(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, ptr nocapture noundef readonly %3, i32 noundef %4, i64 noundef %5) unnamed_addr #8 {
  %7 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  %8 = load ptr, ptr %7, align 8, !tbaa !231
  %9 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2
  %10 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %11 = load ptr, ptr %10, align 8, !tbaa !161
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %13 = load ptr, ptr %12, align 8, !tbaa !162
  %14 = load i64, ptr %0, align 8, !tbaa !163
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %23, label %16

16:                                               ; preds = %6, %16
  %17 = phi i64 [ %21, %16 ], [ 0, %6 ]
  %18 = getelementptr inbounds i32, ptr %13, i64 %17
  %19 = load i32, ptr %18, align 4, !tbaa !10
  %20 = getelementptr inbounds i32, ptr %11, i64 %17
  store i32 %19, ptr %20, align 4, !tbaa !10
  %21 = add nuw i64 %17, 1
  %22 = icmp eq i64 %21, %14
  br i1 %22, label %23, label %16, !llvm.loop !67

23:                                               ; preds = %16, %6
  %24 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %25 = load i64, ptr %24, align 8, !tbaa !128
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %34, label %27

27:                                               ; preds = %23, %27
  %28 = phi i64 [ %32, %27 ], [ 0, %23 ]
  %29 = getelementptr inbounds i32, ptr %3, i64 %28
  %30 = load i32, ptr %29, align 4, !tbaa !10
  %31 = getelementptr inbounds i32, ptr %11, i64 %28
  store i32 %30, ptr %31, align 4, !tbaa !10
  %32 = add nuw i64 %28, 1
  %33 = icmp eq i64 %32, %25
  br i1 %33, label %34, label %27, !llvm.loop !67

34:                                               ; preds = %27, %23
  %35 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %36 = load i64, ptr %35, align 8, !tbaa !165
  %37 = getelementptr inbounds i32, ptr %11, i64 %36
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %39 = load i64, ptr %38, align 8, !tbaa !164
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %48, label %41

41:                                               ; preds = %34, %41
  %42 = phi i64 [ %46, %41 ], [ 0, %34 ]
  %43 = getelementptr inbounds i32, ptr %3, i64 %42
  %44 = load i32, ptr %43, align 4, !tbaa !10
  %45 = getelementptr inbounds i32, ptr %37, i64 %42
  store i32 %44, ptr %45, align 4, !tbaa !10
  %46 = add nuw i64 %42, 1
  %47 = icmp eq i64 %46, %39
  br i1 %47, label %48, label %41, !llvm.loop !67

48:                                               ; preds = %41, %34
  %49 = icmp sgt i32 %4, -1
  br i1 %49, label %50, label %71

50:                                               ; preds = %48
  %51 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %52 = load i64, ptr %51, align 8, !tbaa !174
  %53 = getelementptr inbounds i32, ptr %11, i64 %52
  %54 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %55 = zext i32 %4 to i64
  %56 = load ptr, ptr %54, align 8, !tbaa !62
  %57 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %58 = load i64, ptr %57, align 8, !tbaa !60
  %59 = mul i64 %58, %55
  %60 = getelementptr inbounds i32, ptr %56, i64 %59
  %61 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %62 = load i64, ptr %61, align 8, !tbaa !175
  %63 = icmp eq i64 %62, 0
  br i1 %63, label %71, label %64

64:                                               ; preds = %50, %64
  %65 = phi i64 [ %69, %64 ], [ 0, %50 ]
  %66 = getelementptr inbounds i32, ptr %60, i64 %65
  %67 = load i32, ptr %66, align 4, !tbaa !10
  %68 = getelementptr inbounds i32, ptr %53, i64 %65
  store i32 %67, ptr %68, align 4, !tbaa !10
  %69 = add nuw i64 %65, 1
  %70 = icmp eq i64 %69, %62
  br i1 %70, label %71, label %64, !llvm.loop !67

71:                                               ; preds = %64, %50, %48
  %72 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 7
  %73 = load i64, ptr %72, align 8, !tbaa !235
  %74 = getelementptr inbounds i32, ptr %11, i64 %73
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 23
  %76 = load ptr, ptr %75, align 8, !tbaa !236
  %77 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 5
  %78 = load i64, ptr %77, align 8, !tbaa !237
  %79 = mul i64 %78, %2
  %80 = getelementptr inbounds i32, ptr %76, i64 %79
  %81 = icmp eq i64 %78, 0
  br i1 %81, label %89, label %82

82:                                               ; preds = %71, %82
  %83 = phi i64 [ %87, %82 ], [ 0, %71 ]
  %84 = getelementptr inbounds i32, ptr %80, i64 %83
  %85 = load i32, ptr %84, align 4, !tbaa !10
  %86 = getelementptr inbounds i32, ptr %74, i64 %83
  store i32 %85, ptr %86, align 4, !tbaa !10
  %87 = add nuw i64 %83, 1
  %88 = icmp eq i64 %87, %78
  br i1 %88, label %89, label %82, !llvm.loop !67

89:                                               ; preds = %82, %71
  %90 = trunc i64 %5 to i32
  %91 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %92 = load i64, ptr %91, align 8, !tbaa !167
  %93 = getelementptr inbounds i32, ptr %11, i64 %92
  store i32 %90, ptr %93, align 4, !tbaa !10
  %94 = load ptr, ptr %9, align 8, !tbaa !238
  %95 = tail call i32 %94(ptr noundef %11) #18
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %187, label %97

97:                                               ; preds = %89
  %98 = icmp slt i32 %4, 0
  br i1 %98, label %99, label %105

99:                                               ; preds = %97
  %100 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 1
  %101 = load ptr, ptr %100, align 8, !tbaa !239
  %102 = load ptr, ptr %10, align 8, !tbaa !161
  %103 = tail call i32 %101(ptr noundef %102) #18
  %104 = icmp eq i32 %103, 0
  br i1 %104, label %187, label %105

105:                                              ; preds = %99, %97
  %106 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 3
  %107 = load ptr, ptr %106, align 8, !tbaa !244
  %108 = load ptr, ptr %10, align 8, !tbaa !161
  %109 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %110 = load ptr, ptr %109, align 8, !tbaa !245
  tail call void %107(ptr noundef %108, ptr noundef %110) #18
  %111 = load ptr, ptr %109, align 8, !tbaa !245
  %112 = getelementptr inbounds i32, ptr %111, i64 3
  %113 = load i32, ptr %112, align 4, !tbaa !10
  %114 = icmp eq i32 %113, 0
  br i1 %114, label %119, label %115

115:                                              ; preds = %105
  %116 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %117 = atomicrmw or ptr %116, i64 8 monotonic, align 8
  %118 = load ptr, ptr %109, align 8, !tbaa !245
  br label %119

119:                                              ; preds = %115, %105
  %120 = phi ptr [ %118, %115 ], [ %111, %105 ]
  %121 = getelementptr inbounds i32, ptr %120, i64 2
  %122 = load i32, ptr %121, align 4, !tbaa !10
  %123 = icmp sgt i32 %122, 4
  br i1 %123, label %124, label %127

124:                                              ; preds = %119
  %125 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %126 = atomicrmw or ptr %125, i64 4 monotonic, align 8
  br label %187

127:                                              ; preds = %119
  %128 = icmp sgt i32 %122, 0
  %129 = zext i1 %128 to i32
  %130 = load i64, ptr %38, align 8, !tbaa !164
  %131 = icmp eq i64 %130, 0
  br i1 %131, label %134, label %132

132:                                              ; preds = %127
  %133 = load ptr, ptr %10, align 8, !tbaa !161
  br label %136

134:                                              ; preds = %136, %127
  %135 = phi i32 [ %129, %127 ], [ %145, %136 ]
  br i1 %98, label %148, label %153

136:                                              ; preds = %132, %136
  %137 = phi i64 [ 0, %132 ], [ %146, %136 ]
  %138 = phi i32 [ %129, %132 ], [ %145, %136 ]
  %139 = getelementptr inbounds i32, ptr %133, i64 %137
  %140 = load i32, ptr %139, align 4, !tbaa !10
  %141 = getelementptr inbounds i32, ptr %3, i64 %137
  %142 = load i32, ptr %141, align 4, !tbaa !10
  %143 = icmp ne i32 %140, %142
  %144 = zext i1 %143 to i32
  %145 = or i32 %138, %144
  %146 = add nuw i64 %137, 1
  %147 = icmp eq i64 %146, %130
  br i1 %147, label %134, label %136, !llvm.loop !246

148:                                              ; preds = %134
  %149 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 5
  %150 = load i64, ptr %149, align 8, !tbaa !234
  %151 = trunc i64 %150 to i32
  %152 = icmp eq i32 %135, %151
  br i1 %152, label %187, label %153

153:                                              ; preds = %148, %134
  %154 = getelementptr inbounds i32, ptr %120, i64 1
  %155 = load i32, ptr %154, align 4, !tbaa !10
  %156 = icmp sgt i32 %155, 0
  br i1 %156, label %157, label %160

157:                                              ; preds = %153
  %158 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 43
  %159 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 14
  br label %164

160:                                              ; preds = %164, %153
  %161 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 2
  %162 = load ptr, ptr %161, align 8, !tbaa !247
  %163 = icmp eq ptr %162, null
  br i1 %163, label %182, label %180

164:                                              ; preds = %157, %164
  %165 = phi i64 [ 0, %157 ], [ %174, %164 ]
  %166 = phi ptr [ %120, %157 ], [ %175, %164 ]
  %167 = load ptr, ptr %158, align 8, !tbaa !248
  %168 = load i64, ptr %159, align 8, !tbaa !249
  %169 = add i64 %168, %165
  %170 = getelementptr inbounds i32, ptr %166, i64 %169
  %171 = load i32, ptr %170, align 4, !tbaa !10
  %172 = sext i32 %171 to i64
  %173 = getelementptr inbounds i8, ptr %167, i64 %172
  store i8 1, ptr %173, align 1, !tbaa !17
  %174 = add nuw nsw i64 %165, 1
  %175 = load ptr, ptr %109, align 8, !tbaa !245
  %176 = getelementptr inbounds i32, ptr %175, i64 1
  %177 = load i32, ptr %176, align 4, !tbaa !10
  %178 = sext i32 %177 to i64
  %179 = icmp slt i64 %174, %178
  br i1 %179, label %164, label %160, !llvm.loop !250

180:                                              ; preds = %160
  %181 = load ptr, ptr %10, align 8, !tbaa !161
  tail call void %162(ptr noundef %181) #18
  br label %182

182:                                              ; preds = %180, %160
  %183 = getelementptr inbounds %struct.Offer, ptr %8, i64 %2, i32 5
  %184 = load i64, ptr %183, align 8, !tbaa !234
  %185 = icmp eq i64 %184, 0
  %186 = zext i1 %185 to i32
  br label %187

187:                                              ; preds = %182, %148, %89, %99, %124
  %188 = phi i32 [ 0, %124 ], [ 0, %99 ], [ 0, %89 ], [ %186, %182 ], [ 0, %148 ]
  ret i32 %188
}

define internal fastcc i32 @add_local(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i32 noundef %6) unnamed_addr #10 {
  %8 = alloca %struct.Local, align 4
  %9 = alloca [256 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 36, ptr nonnull %8) #17
  %10 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 1
  %11 = trunc i64 %3 to i32
  store i32 %11, ptr %10, align 4, !tbaa !251
  %12 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 2
  store i32 %6, ptr %12, align 4, !tbaa !252
  %13 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 3
  %14 = trunc i64 %4 to i16
  store i16 %14, ptr %13, align 4, !tbaa !253
  %15 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 4
  %16 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %17 = load ptr, ptr %16, align 8, !tbaa !245
  %18 = getelementptr inbounds i32, ptr %17, i64 2
  %19 = load i32, ptr %18, align 4, !tbaa !10
  %20 = trunc i32 %19 to i16
  store i16 %20, ptr %15, align 2, !tbaa !254
  %21 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 5
  store i32 -1, ptr %21, align 4, !tbaa !129
  %22 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %22, i8 0, i64 16, i1 false)
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %9) #17
  %23 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %24 = load ptr, ptr %23, align 8, !tbaa !161
  %25 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %26 = load i64, ptr %25, align 8, !tbaa !164
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %35, label %28

28:                                               ; preds = %7, %28
  %29 = phi i64 [ %33, %28 ], [ 0, %7 ]
  %30 = getelementptr inbounds i32, ptr %24, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !10
  %32 = getelementptr inbounds i32, ptr %9, i64 %29
  store i32 %31, ptr %32, align 4, !tbaa !10
  %33 = add nuw i64 %29, 1
  %34 = icmp eq i64 %33, %26
  br i1 %34, label %35, label %28, !llvm.loop !67

35:                                               ; preds = %28, %7
  %36 = getelementptr inbounds i32, ptr %9, i64 %26
  %37 = getelementptr inbounds i32, ptr %24, i64 %26
  %38 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 2
  %39 = load i64, ptr %38, align 8, !tbaa !128
  %40 = sub i64 %39, %26
  %41 = icmp eq i64 %39, %26
  br i1 %41, label %49, label %42

42:                                               ; preds = %35, %42
  %43 = phi i64 [ %47, %42 ], [ 0, %35 ]
  %44 = getelementptr inbounds i32, ptr %37, i64 %43
  %45 = load i32, ptr %44, align 4, !tbaa !10
  %46 = getelementptr inbounds i32, ptr %36, i64 %43
  store i32 %45, ptr %46, align 4, !tbaa !10
  %47 = add nuw i64 %43, 1
  %48 = icmp eq i64 %47, %40
  br i1 %48, label %49, label %42, !llvm.loop !67

49:                                               ; preds = %42, %35
  %50 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %2
  %51 = load i64, ptr %50, align 8, !tbaa !12
  %52 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %51
  %53 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %52, ptr noundef nonnull %9) #16
  %54 = trunc i64 %53 to i32
  store i32 %54, ptr %8, align 4, !tbaa !255
  %55 = and i32 %19, 65535
  %56 = zext i32 %55 to i64
  %57 = icmp eq i32 %55, 0
  br i1 %57, label %62, label %58

58:                                               ; preds = %49
  %59 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %60 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 15
  %61 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  br label %73

62:                                               ; preds = %73, %49
  %63 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 46
  %64 = load i64, ptr %63, align 8, !tbaa !127
  %65 = icmp ugt i64 %64, %5
  br i1 %65, label %66, label %121

66:                                               ; preds = %62
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %68 = load ptr, ptr %67, align 8, !tbaa !113
  %69 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 22
  %70 = and i32 %19, 65535
  %71 = zext i32 %70 to i64
  %72 = icmp ne i16 %20, 0
  br label %89

73:                                               ; preds = %58, %73
  %74 = phi i64 [ 0, %58 ], [ %84, %73 ]
  %75 = load ptr, ptr %16, align 8, !tbaa !245
  %76 = load i64, ptr %60, align 8, !tbaa !256
  %77 = getelementptr inbounds i32, ptr %75, i64 %76
  %78 = load i64, ptr %61, align 8, !tbaa !175
  %79 = mul i64 %78, %74
  %80 = getelementptr inbounds i32, ptr %77, i64 %79
  %81 = tail call i64 @intern(ptr noundef nonnull %0, ptr noundef nonnull %59, ptr noundef %80) #16
  %82 = trunc i64 %81 to i32
  %83 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 6, i64 %74
  store i32 %82, ptr %83, align 4, !tbaa !10
  %84 = add nuw nsw i64 %74, 1
  %85 = icmp eq i64 %84, %56
  br i1 %85, label %62, label %73, !llvm.loop !257

86:                                               ; preds = %94, %89, %119
  %87 = add nuw i64 %90, 1
  %88 = icmp eq i64 %87, %64
  br i1 %88, label %121, label %89, !llvm.loop !258

89:                                               ; preds = %66, %86
  %90 = phi i64 [ %5, %66 ], [ %87, %86 ]
  %91 = getelementptr inbounds %struct.Local, ptr %68, i64 %90
  %92 = load i32, ptr %91, align 4, !tbaa !255
  %93 = icmp eq i32 %92, %54
  br i1 %93, label %94, label %86

94:                                               ; preds = %89
  %95 = getelementptr inbounds %struct.Local, ptr %68, i64 %90, i32 4
  %96 = load i16, ptr %95, align 2, !tbaa !254
  %97 = icmp eq i16 %96, %20
  br i1 %97, label %98, label %86

98:                                               ; preds = %94
  %99 = load ptr, ptr %69, align 8, !tbaa !231
  %100 = getelementptr inbounds %struct.Local, ptr %68, i64 %90, i32 3
  %101 = load i16, ptr %100, align 4, !tbaa !253
  %102 = zext i16 %101 to i64
  %103 = getelementptr inbounds %struct.Offer, ptr %99, i64 %102, i32 4
  %104 = load i64, ptr %103, align 8, !tbaa !242
  %105 = getelementptr inbounds %struct.Offer, ptr %99, i64 %4, i32 4
  %106 = load i64, ptr %105, align 8, !tbaa !242
  %107 = icmp eq i64 %104, %106
  %108 = select i1 %107, i1 %72, i1 false
  br i1 %108, label %109, label %119

109:                                              ; preds = %98, %109
  %110 = phi i64 [ %116, %109 ], [ 0, %98 ]
  %111 = getelementptr inbounds %struct.Local, ptr %68, i64 %90, i32 6, i64 %110
  %112 = load i32, ptr %111, align 4, !tbaa !10
  %113 = getelementptr inbounds %struct.Local, ptr %8, i64 0, i32 6, i64 %110
  %114 = load i32, ptr %113, align 4, !tbaa !10
  %115 = icmp eq i32 %112, %114
  %116 = add nuw nsw i64 %110, 1
  %117 = icmp ult i64 %116, %71
  %118 = select i1 %115, i1 %117, i1 false
  br i1 %118, label %109, label %119, !llvm.loop !259

119:                                              ; preds = %109, %98
  %120 = phi i1 [ %107, %98 ], [ %115, %109 ]
  br i1 %120, label %144, label %86

121:                                              ; preds = %86, %62
  %122 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 47
  %123 = load i64, ptr %122, align 8, !tbaa !260
  %124 = icmp eq i64 %64, %123
  br i1 %124, label %125, label %128

125:                                              ; preds = %121
  %126 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %127 = atomicrmw or ptr %126, i64 4 monotonic, align 8
  br label %144

128:                                              ; preds = %121
  %129 = and i64 %53, 4294967295
  %130 = load i32, ptr %22, align 4, !tbaa !10
  %131 = zext i32 %130 to i64
  %132 = shl nuw nsw i64 %131, 24
  %133 = shl nuw i64 %56, 48
  %134 = or i64 %133, %129
  %135 = or i64 %134, %132
  %136 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %137 = load ptr, ptr %136, align 8, !tbaa !110
  %138 = getelementptr inbounds i64, ptr %137, i64 %64
  store i64 %135, ptr %138, align 8, !tbaa !12
  %139 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %140 = load ptr, ptr %139, align 8, !tbaa !113
  %141 = load i64, ptr %63, align 8, !tbaa !127
  %142 = add i64 %141, 1
  store i64 %142, ptr %63, align 8, !tbaa !127
  %143 = getelementptr inbounds %struct.Local, ptr %140, i64 %141
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(36) %143, ptr noundef nonnull align 4 dereferenceable(36) %8, i64 36, i1 false), !tbaa.struct !261
  br label %144

144:                                              ; preds = %119, %128, %125
  %145 = phi i32 [ 0, %125 ], [ 1, %128 ], [ 0, %119 ]
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %9) #17
  call void @llvm.lifetime.end.p0(i64 36, ptr nonnull %8) #17
  ret i32 %145
}

define internal fastcc void @judge_local(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) unnamed_addr #8 {
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %10 = load ptr, ptr %9, align 8, !tbaa !113
  %11 = getelementptr inbounds %struct.Local, ptr %10, i64 %4
  %12 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 8
  %13 = load ptr, ptr %12, align 8, !tbaa !245
  %14 = getelementptr inbounds i32, ptr %13, i64 1
  %15 = load i32, ptr %14, align 4, !tbaa !10
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %61

17:                                               ; preds = %8
  %18 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 6
  %19 = load i64, ptr %18, align 8, !tbaa !12
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %61, label %21

21:                                               ; preds = %17
  %22 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 6
  %23 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 13
  %24 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %25 = shl i64 %5, 48
  %26 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %27 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %28 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %29

29:                                               ; preds = %21, %57
  %30 = phi i64 [ 0, %21 ], [ %58, %57 ]
  %31 = load ptr, ptr %22, align 8, !tbaa !81
  %32 = getelementptr inbounds %struct.Claim, ptr %31, i64 %30, i32 4
  %33 = load i64, ptr %32, align 8, !tbaa !262
  %34 = load ptr, ptr %12, align 8, !tbaa !245
  %35 = load i64, ptr %23, align 8, !tbaa !263
  %36 = getelementptr inbounds i32, ptr %34, i64 %35
  %37 = load i32, ptr %36, align 4, !tbaa !10
  %38 = load ptr, ptr %24, align 8, !tbaa !264
  %39 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 1
  %40 = load atomic i64, ptr %39 monotonic, align 8
  %41 = icmp eq i64 %40, 0
  br i1 %41, label %42, label %57

42:                                               ; preds = %29
  %43 = sext i32 %37 to i64
  %44 = or i64 %25, %43
  %45 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 2
  store i64 %6, ptr %45, align 8, !tbaa !265
  %46 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 3
  store i64 %7, ptr %46, align 8, !tbaa !267
  %47 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 4
  store i64 %4, ptr %47, align 8, !tbaa !268
  %48 = getelementptr inbounds %struct.Finding, ptr %38, i64 %33, i32 5
  store i64 %44, ptr %48, align 8, !tbaa !269
  store atomic i64 1, ptr %39 release, align 8
  %49 = load i64, ptr %26, align 8, !tbaa !270
  %50 = add i64 %49, -1
  store i64 %50, ptr %26, align 8, !tbaa !270
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %52, label %57

52:                                               ; preds = %42
  %53 = load i64, ptr %27, align 8, !tbaa !271
  %54 = icmp eq i64 %53, 0
  br i1 %54, label %57, label %55

55:                                               ; preds = %52
  %56 = atomicrmw or ptr %28, i64 16 monotonic, align 8
  br label %57

57:                                               ; preds = %29, %42, %52, %55
  %58 = add nuw i64 %30, 1
  %59 = load i64, ptr %18, align 8, !tbaa !12
  %60 = icmp ult i64 %58, %59
  br i1 %60, label %29, label %61, !llvm.loop !272

61:                                               ; preds = %57, %17, %8
  %62 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %63 = load ptr, ptr %62, align 8, !tbaa !161
  %64 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %65 = load ptr, ptr %64, align 8, !tbaa !162
  %66 = load i64, ptr %0, align 8, !tbaa !163
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %75, label %68

68:                                               ; preds = %61, %68
  %69 = phi i64 [ %73, %68 ], [ 0, %61 ]
  %70 = getelementptr inbounds i32, ptr %65, i64 %69
  %71 = load i32, ptr %70, align 4, !tbaa !10
  %72 = getelementptr inbounds i32, ptr %63, i64 %69
  store i32 %71, ptr %72, align 4, !tbaa !10
  %73 = add nuw i64 %69, 1
  %74 = icmp eq i64 %73, %66
  br i1 %74, label %75, label %68, !llvm.loop !67

75:                                               ; preds = %68, %61
  %76 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %2
  %77 = load i64, ptr %76, align 8, !tbaa !12
  %78 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %77
  %79 = load i32, ptr %11, align 4, !tbaa !255
  %80 = zext i32 %79 to i64
  %81 = load ptr, ptr %78, align 8, !tbaa !62
  %82 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %77, i32 1
  %83 = load i64, ptr %82, align 8, !tbaa !60
  %84 = mul i64 %83, %80
  %85 = getelementptr inbounds i32, ptr %81, i64 %84
  %86 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %87 = load i64, ptr %86, align 8, !tbaa !164
  %88 = icmp eq i64 %87, 0
  br i1 %88, label %109, label %89

89:                                               ; preds = %75, %89
  %90 = phi i64 [ %94, %89 ], [ 0, %75 ]
  %91 = getelementptr inbounds i32, ptr %85, i64 %90
  %92 = load i32, ptr %91, align 4, !tbaa !10
  %93 = getelementptr inbounds i32, ptr %63, i64 %90
  store i32 %92, ptr %93, align 4, !tbaa !10
  %94 = add nuw i64 %90, 1
  %95 = icmp eq i64 %94, %87
  br i1 %95, label %96, label %89, !llvm.loop !67

96:                                               ; preds = %89
  %97 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %98 = load i64, ptr %97, align 8, !tbaa !165
  %99 = getelementptr inbounds i32, ptr %63, i64 %98
  %100 = mul i64 %83, %3
  %101 = getelementptr inbounds i32, ptr %81, i64 %100
  br label %102

102:                                              ; preds = %102, %96
  %103 = phi i64 [ %107, %102 ], [ 0, %96 ]
  %104 = getelementptr inbounds i32, ptr %101, i64 %103
  %105 = load i32, ptr %104, align 4, !tbaa !10
  %106 = getelementptr inbounds i32, ptr %99, i64 %103
  store i32 %105, ptr %106, align 4, !tbaa !10
  %107 = add nuw i64 %103, 1
  %108 = icmp eq i64 %107, %87
  br i1 %108, label %109, label %102, !llvm.loop !67

109:                                              ; preds = %102, %75
  %110 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 2
  %111 = load i32, ptr %110, align 4, !tbaa !252
  %112 = icmp sgt i32 %111, -1
  br i1 %112, label %113, label %134

113:                                              ; preds = %109
  %114 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %115 = load i64, ptr %114, align 8, !tbaa !174
  %116 = getelementptr inbounds i32, ptr %63, i64 %115
  %117 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %118 = zext i32 %111 to i64
  %119 = load ptr, ptr %117, align 8, !tbaa !62
  %120 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %121 = load i64, ptr %120, align 8, !tbaa !60
  %122 = mul i64 %121, %118
  %123 = getelementptr inbounds i32, ptr %119, i64 %122
  %124 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %125 = load i64, ptr %124, align 8, !tbaa !175
  %126 = icmp eq i64 %125, 0
  br i1 %126, label %134, label %127

127:                                              ; preds = %113, %127
  %128 = phi i64 [ %132, %127 ], [ 0, %113 ]
  %129 = getelementptr inbounds i32, ptr %123, i64 %128
  %130 = load i32, ptr %129, align 4, !tbaa !10
  %131 = getelementptr inbounds i32, ptr %116, i64 %128
  store i32 %130, ptr %131, align 4, !tbaa !10
  %132 = add nuw i64 %128, 1
  %133 = icmp eq i64 %132, %125
  br i1 %133, label %134, label %127, !llvm.loop !67

134:                                              ; preds = %127, %109, %113
  %135 = load ptr, ptr %12, align 8, !tbaa !245
  %136 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 13
  %137 = load i64, ptr %136, align 8, !tbaa !263
  %138 = getelementptr inbounds i32, ptr %135, i64 %137
  %139 = load i32, ptr %135, align 4, !tbaa !10
  %140 = icmp sgt i32 %139, 0
  br i1 %140, label %141, label %240

141:                                              ; preds = %134
  %142 = add nsw i32 %139, -1
  %143 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 32
  %144 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 31
  %145 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 5
  %146 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 5
  %147 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %148 = shl i64 %5, 48
  %149 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %150 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %151 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %152

152:                                              ; preds = %238, %141
  %153 = phi i32 [ 0, %141 ], [ %154, %238 ]
  %154 = add nuw nsw i32 %153, 1
  %155 = icmp sge i32 %154, %139
  %156 = select i1 %155, i32 0, i32 %153
  %157 = zext i32 %156 to i64
  %158 = getelementptr i32, ptr %138, i64 %157
  %159 = load i32, ptr %158, align 4, !tbaa !10
  %160 = select i1 %155, i32 %142, i32 %154
  %161 = sext i32 %160 to i64
  %162 = getelementptr inbounds i32, ptr %138, i64 %161
  %163 = load i32, ptr %162, align 4, !tbaa !10
  %164 = icmp eq i32 %159, %163
  br i1 %164, label %238, label %165

165:                                              ; preds = %152
  %166 = load i64, ptr %143, align 8, !tbaa !273
  %167 = icmp eq i64 %166, 0
  br i1 %167, label %171, label %168

168:                                              ; preds = %165
  %169 = sext i32 %159 to i64
  %170 = sext i32 %163 to i64
  br label %183

171:                                              ; preds = %205, %165
  %172 = phi i32 [ 0, %165 ], [ %206, %205 ]
  %173 = load i64, ptr %145, align 8, !tbaa !12
  %174 = icmp eq i64 %173, 0
  br i1 %174, label %238, label %175

175:                                              ; preds = %171
  %176 = icmp ne i32 %172, 0
  %177 = select i1 %176, i1 true, i1 %155
  %178 = sext i32 %159 to i64
  %179 = shl nsw i64 %178, 24
  %180 = or i64 %179, %148
  %181 = sext i32 %163 to i64
  %182 = or i64 %180, %181
  br label %210

183:                                              ; preds = %205, %168
  %184 = phi i64 [ 0, %168 ], [ %207, %205 ]
  %185 = phi i32 [ 0, %168 ], [ %206, %205 ]
  %186 = load ptr, ptr %144, align 8, !tbaa !274
  %187 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184
  %188 = load i64, ptr %187, align 8, !tbaa !275
  %189 = icmp eq i64 %188, %169
  br i1 %189, label %190, label %205

190:                                              ; preds = %183
  %191 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 1
  %192 = load i64, ptr %191, align 8, !tbaa !277
  %193 = icmp eq i64 %192, %170
  br i1 %193, label %194, label %205

194:                                              ; preds = %190
  %195 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 2
  %196 = load i64, ptr %195, align 8, !tbaa !278
  %197 = icmp eq i64 %196, %5
  br i1 %197, label %198, label %205

198:                                              ; preds = %194
  %199 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 3
  %200 = load ptr, ptr %199, align 8, !tbaa !279
  %201 = tail call i32 %200(ptr noundef %63) #18
  %202 = icmp eq i32 %201, 0
  br i1 %202, label %205, label %203

203:                                              ; preds = %198
  %204 = getelementptr inbounds %struct.Edge, ptr %186, i64 %184, i32 4
  store i64 1, ptr %204, align 8, !tbaa !280
  br label %205

205:                                              ; preds = %203, %198, %194, %190, %183
  %206 = phi i32 [ 1, %203 ], [ %185, %198 ], [ %185, %194 ], [ %185, %190 ], [ %185, %183 ]
  %207 = add nuw i64 %184, 1
  %208 = load i64, ptr %143, align 8, !tbaa !273
  %209 = icmp ult i64 %207, %208
  br i1 %209, label %183, label %171, !llvm.loop !281

210:                                              ; preds = %234, %175
  %211 = phi i64 [ 0, %175 ], [ %235, %234 ]
  %212 = load ptr, ptr %146, align 8, !tbaa !81
  %213 = getelementptr inbounds %struct.Claim, ptr %212, i64 %211, i32 4
  %214 = load i64, ptr %213, align 8, !tbaa !262
  %215 = load ptr, ptr %147, align 8, !tbaa !264
  %216 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214
  store i64 1, ptr %216, align 8, !tbaa !282
  br i1 %177, label %234, label %217

217:                                              ; preds = %210
  %218 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 1
  %219 = load atomic i64, ptr %218 monotonic, align 8
  %220 = icmp eq i64 %219, 0
  br i1 %220, label %221, label %234

221:                                              ; preds = %217
  %222 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 2
  store i64 %6, ptr %222, align 8, !tbaa !265
  %223 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 3
  store i64 %7, ptr %223, align 8, !tbaa !267
  %224 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 4
  store i64 %4, ptr %224, align 8, !tbaa !268
  %225 = getelementptr inbounds %struct.Finding, ptr %215, i64 %214, i32 5
  store i64 %182, ptr %225, align 8, !tbaa !269
  store atomic i64 1, ptr %218 release, align 8
  %226 = load i64, ptr %149, align 8, !tbaa !270
  %227 = add i64 %226, -1
  store i64 %227, ptr %149, align 8, !tbaa !270
  %228 = icmp eq i64 %227, 0
  br i1 %228, label %229, label %234

229:                                              ; preds = %221
  %230 = load i64, ptr %150, align 8, !tbaa !271
  %231 = icmp eq i64 %230, 0
  br i1 %231, label %234, label %232

232:                                              ; preds = %229
  %233 = atomicrmw or ptr %151, i64 16 monotonic, align 8
  br label %234

234:                                              ; preds = %232, %229, %221, %217, %210
  %235 = add nuw i64 %211, 1
  %236 = load i64, ptr %145, align 8, !tbaa !12
  %237 = icmp ult i64 %235, %236
  br i1 %237, label %210, label %238, !llvm.loop !283

238:                                              ; preds = %234, %171, %152
  %239 = icmp eq i32 %154, %139
  br i1 %239, label %240, label %152, !llvm.loop !284

240:                                              ; preds = %238, %134
  %241 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 2
  %242 = load i64, ptr %241, align 8, !tbaa !12
  %243 = icmp eq i64 %242, 0
  br i1 %243, label %251, label %244

244:                                              ; preds = %240
  %245 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 2
  %246 = shl nuw i64 1, %5
  %247 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %248 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %249 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %250 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %266

251:                                              ; preds = %298, %240
  %252 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 49
  %253 = load i64, ptr %252, align 8, !tbaa !285
  %254 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 3
  %255 = load i64, ptr %254, align 8, !tbaa !12
  %256 = icmp eq i64 %255, 0
  br i1 %256, label %394, label %257

257:                                              ; preds = %251
  %258 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %259 = shl nuw i64 1, %5
  %260 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 4
  %261 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 10
  %262 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %263 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %264 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %265 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  br label %305

266:                                              ; preds = %244, %298
  %267 = phi i64 [ 0, %244 ], [ %299, %298 ]
  %268 = load ptr, ptr %245, align 8, !tbaa !81
  %269 = getelementptr inbounds %struct.Claim, ptr %268, i64 %267, i32 3
  %270 = load i64, ptr %269, align 8, !tbaa !286
  %271 = and i64 %270, %246
  %272 = icmp eq i64 %271, 0
  br i1 %272, label %298, label %273

273:                                              ; preds = %266
  %274 = getelementptr inbounds %struct.Claim, ptr %268, i64 %267
  %275 = load ptr, ptr %62, align 8, !tbaa !161
  %276 = tail call fastcc i32 @step_fails(ptr noundef nonnull %0, ptr noundef %274, ptr noundef %275, ptr noundef nonnull %11) #16
  %277 = icmp eq i32 %276, 0
  br i1 %277, label %298, label %278

278:                                              ; preds = %273
  %279 = getelementptr inbounds %struct.Claim, ptr %268, i64 %267, i32 4
  %280 = load i64, ptr %279, align 8, !tbaa !262
  %281 = load ptr, ptr %247, align 8, !tbaa !264
  %282 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 1
  %283 = load atomic i64, ptr %282 monotonic, align 8
  %284 = icmp eq i64 %283, 0
  br i1 %284, label %285, label %298

285:                                              ; preds = %278
  %286 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 2
  store i64 %6, ptr %286, align 8, !tbaa !265
  %287 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 3
  store i64 %7, ptr %287, align 8, !tbaa !267
  %288 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 4
  store i64 %4, ptr %288, align 8, !tbaa !268
  %289 = getelementptr inbounds %struct.Finding, ptr %281, i64 %280, i32 5
  store i64 0, ptr %289, align 8, !tbaa !269
  store atomic i64 1, ptr %282 release, align 8
  %290 = load i64, ptr %248, align 8, !tbaa !270
  %291 = add i64 %290, -1
  store i64 %291, ptr %248, align 8, !tbaa !270
  %292 = icmp eq i64 %291, 0
  br i1 %292, label %293, label %298

293:                                              ; preds = %285
  %294 = load i64, ptr %249, align 8, !tbaa !271
  %295 = icmp eq i64 %294, 0
  br i1 %295, label %298, label %296

296:                                              ; preds = %293
  %297 = atomicrmw or ptr %250, i64 16 monotonic, align 8
  br label %298

298:                                              ; preds = %296, %293, %285, %278, %273, %266
  %299 = add nuw i64 %267, 1
  %300 = load i64, ptr %241, align 8, !tbaa !12
  %301 = icmp ult i64 %299, %300
  br i1 %301, label %266, label %251, !llvm.loop !287

302:                                              ; preds = %363
  %303 = load i64, ptr %252, align 8, !tbaa !285
  %304 = icmp ugt i64 %303, %253
  br i1 %304, label %367, label %394

305:                                              ; preds = %257, %363
  %306 = phi i64 [ 0, %257 ], [ %364, %363 ]
  %307 = load ptr, ptr %258, align 8, !tbaa !81
  %308 = getelementptr inbounds %struct.Claim, ptr %307, i64 %306, i32 3
  %309 = load i64, ptr %308, align 8, !tbaa !286
  %310 = and i64 %309, %259
  %311 = icmp eq i64 %310, 0
  br i1 %311, label %363, label %312

312:                                              ; preds = %305
  %313 = getelementptr inbounds %struct.Claim, ptr %307, i64 %306, i32 2
  %314 = load ptr, ptr %313, align 8, !tbaa !288
  %315 = icmp eq ptr %314, null
  br i1 %315, label %357, label %316

316:                                              ; preds = %312
  %317 = getelementptr inbounds %struct.Claim, ptr %307, i64 %306, i32 5
  br label %318

318:                                              ; preds = %316, %351
  %319 = phi i64 [ 0, %316 ], [ %355, %351 ]
  %320 = load i64, ptr %317, align 8, !tbaa !289
  %321 = icmp eq i64 %320, 0
  br i1 %321, label %322, label %324

322:                                              ; preds = %318
  %323 = icmp eq i64 %319, 0
  br i1 %323, label %351, label %363

324:                                              ; preds = %318
  %325 = load i16, ptr %260, align 2, !tbaa !254
  %326 = icmp eq i16 %325, 0
  %327 = select i1 %326, i16 1, i16 %325
  %328 = zext i16 %327 to i64
  %329 = icmp ult i64 %319, %328
  br i1 %329, label %330, label %363

330:                                              ; preds = %324
  br i1 %326, label %351, label %331

331:                                              ; preds = %330
  %332 = load ptr, ptr %62, align 8, !tbaa !161
  %333 = load i64, ptr %261, align 8, !tbaa !290
  %334 = getelementptr inbounds i32, ptr %332, i64 %333
  %335 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 6, i64 %319
  %336 = load i32, ptr %335, align 4, !tbaa !10
  %337 = zext i32 %336 to i64
  %338 = load ptr, ptr %262, align 8, !tbaa !62
  %339 = load i64, ptr %263, align 8, !tbaa !60
  %340 = mul i64 %339, %337
  %341 = getelementptr inbounds i32, ptr %338, i64 %340
  %342 = load i64, ptr %264, align 8, !tbaa !175
  %343 = icmp eq i64 %342, 0
  br i1 %343, label %351, label %344

344:                                              ; preds = %331, %344
  %345 = phi i64 [ %349, %344 ], [ 0, %331 ]
  %346 = getelementptr inbounds i32, ptr %341, i64 %345
  %347 = load i32, ptr %346, align 4, !tbaa !10
  %348 = getelementptr inbounds i32, ptr %334, i64 %345
  store i32 %347, ptr %348, align 4, !tbaa !10
  %349 = add nuw i64 %345, 1
  %350 = icmp eq i64 %349, %342
  br i1 %350, label %351, label %344, !llvm.loop !67

351:                                              ; preds = %344, %331, %322, %330
  %352 = load ptr, ptr %313, align 8, !tbaa !288
  %353 = load ptr, ptr %62, align 8, !tbaa !161
  %354 = tail call i32 %352(ptr noundef %353) #18
  %355 = add i64 %319, 1
  %356 = icmp eq i32 %354, 0
  br i1 %356, label %318, label %357, !llvm.loop !291

357:                                              ; preds = %351, %312
  %358 = trunc i64 %306 to i32
  %359 = load ptr, ptr %265, align 8, !tbaa !131
  %360 = load i64, ptr %252, align 8, !tbaa !285
  %361 = add i64 %360, 1
  store i64 %361, ptr %252, align 8, !tbaa !285
  %362 = getelementptr inbounds i32, ptr %359, i64 %360
  store i32 %358, ptr %362, align 4, !tbaa !10
  br label %363

363:                                              ; preds = %324, %322, %357, %305
  %364 = add nuw i64 %306, 1
  %365 = load i64, ptr %254, align 8, !tbaa !12
  %366 = icmp ult i64 %364, %365
  br i1 %366, label %305, label %302, !llvm.loop !292

367:                                              ; preds = %302
  %368 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %369 = load ptr, ptr %368, align 8, !tbaa !131
  %370 = add i64 %303, 1
  store i64 %370, ptr %252, align 8, !tbaa !285
  %371 = getelementptr inbounds i32, ptr %369, i64 %303
  store i32 -1, ptr %371, align 4, !tbaa !10
  %372 = trunc i64 %253 to i32
  %373 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 5
  store i32 %372, ptr %373, align 4, !tbaa !129
  %374 = load i32, ptr %11, align 4, !tbaa !255
  %375 = zext i32 %374 to i64
  %376 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 6
  %377 = load i32, ptr %376, align 4, !tbaa !10
  %378 = zext i32 %377 to i64
  %379 = shl nuw nsw i64 %378, 24
  %380 = or i64 %379, %375
  %381 = getelementptr inbounds %struct.Local, ptr %10, i64 %4, i32 4
  %382 = load i16, ptr %381, align 2, !tbaa !254
  %383 = zext i16 %382 to i64
  %384 = shl nuw i64 %383, 48
  %385 = or i64 %380, %384
  %386 = icmp eq i32 %372, -1
  %387 = select i1 %386, i64 0, i64 4503599627370496
  %388 = or i64 %385, %387
  %389 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 45
  %390 = load ptr, ptr %389, align 8, !tbaa !110
  %391 = getelementptr inbounds i64, ptr %390, i64 %4
  store i64 %388, ptr %391, align 8, !tbaa !12
  %392 = load i64, ptr %252, align 8, !tbaa !285
  %393 = load i64, ptr %254, align 8, !tbaa !12
  br label %394

394:                                              ; preds = %251, %367, %302
  %395 = phi i64 [ %393, %367 ], [ %365, %302 ], [ 0, %251 ]
  %396 = phi i64 [ %392, %367 ], [ %303, %302 ], [ %253, %251 ]
  %397 = add i64 %396, 1
  %398 = add i64 %397, %395
  %399 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 50
  %400 = load i64, ptr %399, align 8, !tbaa !293
  %401 = icmp ult i64 %398, %400
  br i1 %401, label %405, label %402

402:                                              ; preds = %394
  %403 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %404 = atomicrmw or ptr %403, i64 4 monotonic, align 8
  br label %405

405:                                              ; preds = %402, %394
  ret void
}

declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #11

define internal fastcc i32 @step_fails(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr noundef %2, ptr nocapture noundef readonly %3) unnamed_addr #8 {
  %5 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 5
  %6 = load i64, ptr %5, align 8, !tbaa !289
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %20, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds %struct.Local, ptr %3, i64 0, i32 4
  %10 = load i16, ptr %9, align 2, !tbaa !254
  %11 = icmp eq i16 %10, 0
  br i1 %11, label %20, label %12

12:                                               ; preds = %8
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 10
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %15 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %17 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %18 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 4
  %19 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 1
  br label %37

20:                                               ; preds = %8, %4
  %21 = load ptr, ptr %1, align 8, !tbaa !294
  %22 = tail call i32 %21(ptr noundef %2) #18
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %79, label %24

24:                                               ; preds = %20
  %25 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %26 = load ptr, ptr %25, align 8, !tbaa !264
  %27 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 4
  %28 = load i64, ptr %27, align 8, !tbaa !262
  %29 = getelementptr inbounds %struct.Finding, ptr %26, i64 %28
  store i64 1, ptr %29, align 8, !tbaa !282
  %30 = getelementptr inbounds %struct.Claim, ptr %1, i64 0, i32 1
  %31 = load ptr, ptr %30, align 8, !tbaa !295
  %32 = icmp eq ptr %31, null
  br i1 %32, label %79, label %33

33:                                               ; preds = %24
  %34 = tail call i32 %31(ptr noundef %2) #18
  %35 = icmp eq i32 %34, 0
  %36 = zext i1 %35 to i32
  br label %79

37:                                               ; preds = %12, %72
  %38 = phi i64 [ 0, %12 ], [ %75, %72 ]
  %39 = phi i32 [ 0, %12 ], [ %74, %72 ]
  %40 = load i64, ptr %13, align 8, !tbaa !290
  %41 = getelementptr inbounds i32, ptr %2, i64 %40
  %42 = getelementptr inbounds %struct.Local, ptr %3, i64 0, i32 6, i64 %38
  %43 = load i32, ptr %42, align 4, !tbaa !10
  %44 = zext i32 %43 to i64
  %45 = load ptr, ptr %14, align 8, !tbaa !62
  %46 = load i64, ptr %15, align 8, !tbaa !60
  %47 = mul i64 %46, %44
  %48 = getelementptr inbounds i32, ptr %45, i64 %47
  %49 = load i64, ptr %16, align 8, !tbaa !175
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %58, label %51

51:                                               ; preds = %37, %51
  %52 = phi i64 [ %56, %51 ], [ 0, %37 ]
  %53 = getelementptr inbounds i32, ptr %48, i64 %52
  %54 = load i32, ptr %53, align 4, !tbaa !10
  %55 = getelementptr inbounds i32, ptr %41, i64 %52
  store i32 %54, ptr %55, align 4, !tbaa !10
  %56 = add nuw i64 %52, 1
  %57 = icmp eq i64 %56, %49
  br i1 %57, label %58, label %51, !llvm.loop !67

58:                                               ; preds = %51, %37
  %59 = load ptr, ptr %1, align 8, !tbaa !294
  %60 = tail call i32 %59(ptr noundef %2) #18
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %72, label %62

62:                                               ; preds = %58
  %63 = load ptr, ptr %17, align 8, !tbaa !264
  %64 = load i64, ptr %18, align 8, !tbaa !262
  %65 = getelementptr inbounds %struct.Finding, ptr %63, i64 %64
  store i64 1, ptr %65, align 8, !tbaa !282
  %66 = load ptr, ptr %19, align 8, !tbaa !295
  %67 = icmp eq ptr %66, null
  br i1 %67, label %72, label %68

68:                                               ; preds = %62
  %69 = tail call i32 %66(ptr noundef %2) #18
  %70 = icmp eq i32 %69, 0
  %71 = zext i1 %70 to i32
  br label %72

72:                                               ; preds = %58, %62, %68
  %73 = phi i32 [ 0, %58 ], [ 1, %62 ], [ %71, %68 ]
  %74 = or i32 %73, %39
  %75 = add nuw nsw i64 %38, 1
  %76 = load i16, ptr %9, align 2, !tbaa !254
  %77 = zext i16 %76 to i64
  %78 = icmp ult i64 %75, %77
  br i1 %78, label %37, label %79, !llvm.loop !296

79:                                               ; preds = %72, %33, %24, %20
  %80 = phi i32 [ 0, %20 ], [ 1, %24 ], [ %36, %33 ], [ %74, %72 ]
  ret i32 %80
}

define internal fastcc void @judge_far(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) unnamed_addr #12 {
  %9 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 44
  %10 = load ptr, ptr %9, align 8, !tbaa !113
  %11 = getelementptr inbounds %struct.Local, ptr %10, i64 %2
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 3
  %13 = sub i64 1, %3
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 42, i64 %13
  %15 = load i64, ptr %14, align 8, !tbaa !12
  %16 = shl i64 %2, %15
  %17 = getelementptr inbounds [2 x i64], ptr %4, i64 0, i64 %13
  %18 = load i64, ptr %17, align 8, !tbaa !12
  %19 = or i64 %16, %18
  %20 = shl i64 %19, 5
  %21 = or i64 %20, %5
  %22 = mul i64 %21, -7046029254386353131
  %23 = lshr i64 %22, 32
  %24 = xor i64 %23, %22
  %25 = mul i64 %24, -2960836687051489901
  %26 = lshr i64 %25, 29
  %27 = xor i64 %26, %25
  %28 = mul i64 %27, -4417276706812531889
  %29 = zext i64 %28 to i128
  %30 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 3, i32 2
  %31 = load i64, ptr %30, align 8, !tbaa !44
  %32 = lshr i64 %31, 3
  %33 = zext i64 %32 to i128
  %34 = mul nuw nsw i128 %29, %33
  %35 = lshr i128 %34, 61
  %36 = trunc i128 %35 to i64
  %37 = and i64 %36, -8
  %38 = add i64 %21, 1
  %39 = insertelement <8 x i64> poison, i64 %38, i64 0
  %40 = shufflevector <8 x i64> %39, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %41

41:                                               ; preds = %61, %8
  %42 = phi i64 [ %65, %61 ], [ %37, %8 ]
  br label %43

43:                                               ; preds = %41, %54
  %44 = load ptr, ptr %12, align 8, !tbaa !46
  %45 = getelementptr inbounds i64, ptr %44, i64 %42
  %46 = load volatile <8 x i64>, ptr %45, align 64, !tbaa !17
  %47 = icmp eq <8 x i64> %46, %40
  %48 = bitcast <8 x i1> %47 to i8
  %49 = icmp eq i8 %48, 0
  br i1 %49, label %50, label %231

50:                                               ; preds = %43
  %51 = icmp eq <8 x i64> %46, zeroinitializer
  %52 = bitcast <8 x i1> %51 to i8
  %53 = icmp eq i8 %52, 0
  br i1 %53, label %61, label %54

54:                                               ; preds = %50
  %55 = tail call i8 @llvm.cttz.i8(i8 %52, i1 true), !range !52
  %56 = zext i8 %55 to i64
  %57 = add i64 %42, %56
  %58 = getelementptr inbounds i64, ptr %44, i64 %57
  %59 = cmpxchg ptr %58, i64 0, i64 %38 monotonic monotonic, align 8
  %60 = extractvalue { i64, i1 } %59, 1
  br i1 %60, label %66, label %43, !llvm.loop !53

61:                                               ; preds = %50
  %62 = add i64 %42, 8
  %63 = load i64, ptr %30, align 8, !tbaa !44
  %64 = icmp eq i64 %62, %63
  %65 = select i1 %64, i64 0, i64 %62
  br label %41, !llvm.loop !53

66:                                               ; preds = %54
  %67 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 56, i64 3, i32 3
  %68 = atomicrmw add ptr %67, i64 1 monotonic, align 8
  %69 = mul i64 %68, 100
  %70 = add i64 %69, 100
  %71 = load i64, ptr %30, align 8, !tbaa !44
  %72 = mul i64 %71, 60
  %73 = icmp ugt i64 %70, %72
  br i1 %73, label %74, label %77, !prof !68

74:                                               ; preds = %66
  %75 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %76 = atomicrmw or ptr %75, i64 2 monotonic, align 8
  br label %77

77:                                               ; preds = %66, %74
  %78 = getelementptr inbounds %struct.Worker, ptr %1, i64 0, i32 7
  %79 = load ptr, ptr %78, align 8, !tbaa !161
  %80 = getelementptr inbounds [2 x i64], ptr %4, i64 0, i64 %3
  %81 = load i64, ptr %80, align 8, !tbaa !12
  %82 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 16
  %83 = load ptr, ptr %82, align 8, !tbaa !162
  %84 = load i64, ptr %0, align 8, !tbaa !163
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %93, label %86

86:                                               ; preds = %77, %86
  %87 = phi i64 [ %91, %86 ], [ 0, %77 ]
  %88 = getelementptr inbounds i32, ptr %83, i64 %87
  %89 = load i32, ptr %88, align 4, !tbaa !10
  %90 = getelementptr inbounds i32, ptr %79, i64 %87
  store i32 %89, ptr %90, align 4, !tbaa !10
  %91 = add nuw i64 %87, 1
  %92 = icmp eq i64 %91, %84
  br i1 %92, label %93, label %86, !llvm.loop !67

93:                                               ; preds = %86, %77
  %94 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %3
  %95 = load i64, ptr %94, align 8, !tbaa !12
  %96 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %95
  %97 = load i32, ptr %11, align 4, !tbaa !255
  %98 = zext i32 %97 to i64
  %99 = load ptr, ptr %96, align 8, !tbaa !62
  %100 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %95, i32 1
  %101 = load i64, ptr %100, align 8, !tbaa !60
  %102 = mul i64 %101, %98
  %103 = getelementptr inbounds i32, ptr %99, i64 %102
  %104 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 3
  %105 = load i64, ptr %104, align 8, !tbaa !164
  %106 = icmp eq i64 %105, 0
  br i1 %106, label %127, label %107

107:                                              ; preds = %93, %107
  %108 = phi i64 [ %112, %107 ], [ 0, %93 ]
  %109 = getelementptr inbounds i32, ptr %103, i64 %108
  %110 = load i32, ptr %109, align 4, !tbaa !10
  %111 = getelementptr inbounds i32, ptr %79, i64 %108
  store i32 %110, ptr %111, align 4, !tbaa !10
  %112 = add nuw i64 %108, 1
  %113 = icmp eq i64 %112, %105
  br i1 %113, label %114, label %107, !llvm.loop !67

114:                                              ; preds = %107
  %115 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 9
  %116 = load i64, ptr %115, align 8, !tbaa !165
  %117 = getelementptr inbounds i32, ptr %79, i64 %116
  %118 = mul i64 %101, %81
  %119 = getelementptr inbounds i32, ptr %99, i64 %118
  br label %120

120:                                              ; preds = %120, %114
  %121 = phi i64 [ %125, %120 ], [ 0, %114 ]
  %122 = getelementptr inbounds i32, ptr %119, i64 %121
  %123 = load i32, ptr %122, align 4, !tbaa !10
  %124 = getelementptr inbounds i32, ptr %117, i64 %121
  store i32 %123, ptr %124, align 4, !tbaa !10
  %125 = add nuw i64 %121, 1
  %126 = icmp eq i64 %125, %105
  br i1 %126, label %127, label %120, !llvm.loop !67

127:                                              ; preds = %120, %93
  %128 = getelementptr inbounds %struct.Local, ptr %10, i64 %2, i32 2
  %129 = load i32, ptr %128, align 4, !tbaa !252
  %130 = icmp sgt i32 %129, -1
  br i1 %130, label %131, label %152

131:                                              ; preds = %127
  %132 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 6
  %133 = load i64, ptr %132, align 8, !tbaa !174
  %134 = getelementptr inbounds i32, ptr %79, i64 %133
  %135 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41
  %136 = zext i32 %129 to i64
  %137 = load ptr, ptr %135, align 8, !tbaa !62
  %138 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 41, i32 1
  %139 = load i64, ptr %138, align 8, !tbaa !60
  %140 = mul i64 %139, %136
  %141 = getelementptr inbounds i32, ptr %137, i64 %140
  %142 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 4
  %143 = load i64, ptr %142, align 8, !tbaa !175
  %144 = icmp eq i64 %143, 0
  br i1 %144, label %152, label %145

145:                                              ; preds = %131, %145
  %146 = phi i64 [ %150, %145 ], [ 0, %131 ]
  %147 = getelementptr inbounds i32, ptr %141, i64 %146
  %148 = load i32, ptr %147, align 4, !tbaa !10
  %149 = getelementptr inbounds i32, ptr %134, i64 %146
  store i32 %148, ptr %149, align 4, !tbaa !10
  %150 = add nuw i64 %146, 1
  %151 = icmp eq i64 %150, %143
  br i1 %151, label %152, label %145, !llvm.loop !67

152:                                              ; preds = %145, %127, %131
  %153 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 8
  %154 = load i64, ptr %153, align 8, !tbaa !166
  %155 = getelementptr inbounds i32, ptr %79, i64 %154
  %156 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 38, i64 %13
  %157 = load i64, ptr %156, align 8, !tbaa !12
  %158 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %157
  %159 = load i64, ptr %17, align 8, !tbaa !12
  %160 = load ptr, ptr %158, align 8, !tbaa !62
  %161 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 39, i64 %157, i32 1
  %162 = load i64, ptr %161, align 8, !tbaa !60
  %163 = mul i64 %162, %159
  %164 = getelementptr inbounds i32, ptr %160, i64 %163
  br i1 %106, label %172, label %165

165:                                              ; preds = %152, %165
  %166 = phi i64 [ %170, %165 ], [ 0, %152 ]
  %167 = getelementptr inbounds i32, ptr %164, i64 %166
  %168 = load i32, ptr %167, align 4, !tbaa !10
  %169 = getelementptr inbounds i32, ptr %155, i64 %166
  store i32 %168, ptr %169, align 4, !tbaa !10
  %170 = add nuw i64 %166, 1
  %171 = icmp eq i64 %170, %105
  br i1 %171, label %172, label %165, !llvm.loop !67

172:                                              ; preds = %165, %152
  %173 = trunc i64 %5 to i32
  %174 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 11
  %175 = load i64, ptr %174, align 8, !tbaa !167
  %176 = getelementptr inbounds i32, ptr %79, i64 %175
  store i32 %173, ptr %176, align 4, !tbaa !10
  %177 = getelementptr inbounds %struct.Local, ptr %10, i64 %2, i32 5
  %178 = load i32, ptr %177, align 4, !tbaa !129
  %179 = zext i32 %178 to i64
  %180 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 48
  %181 = load ptr, ptr %180, align 8, !tbaa !131
  %182 = getelementptr inbounds i32, ptr %181, i64 %179
  %183 = load i32, ptr %182, align 4, !tbaa !10
  %184 = icmp eq i32 %183, -1
  br i1 %184, label %231, label %185

185:                                              ; preds = %172
  %186 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 3
  %187 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %188 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %189 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %190 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %191 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %192

192:                                              ; preds = %185, %225
  %193 = phi i32 [ %183, %185 ], [ %229, %225 ]
  %194 = phi i64 [ %179, %185 ], [ %226, %225 ]
  %195 = load ptr, ptr %186, align 8, !tbaa !81
  %196 = zext i32 %193 to i64
  %197 = getelementptr inbounds %struct.Claim, ptr %195, i64 %196
  %198 = load ptr, ptr %78, align 8, !tbaa !161
  %199 = tail call fastcc i32 @step_fails(ptr noundef nonnull %0, ptr noundef %197, ptr noundef %198, ptr noundef nonnull %11) #16
  %200 = icmp eq i32 %199, 0
  br i1 %200, label %225, label %201

201:                                              ; preds = %192, %201
  %202 = cmpxchg ptr %187, i64 0, i64 1 acquire monotonic, align 8
  %203 = extractvalue { i64, i1 } %202, 1
  br i1 %203, label %204, label %201, !llvm.loop !125

204:                                              ; preds = %201
  %205 = getelementptr inbounds %struct.Claim, ptr %195, i64 %196, i32 4
  %206 = load i64, ptr %205, align 8, !tbaa !262
  %207 = load ptr, ptr %188, align 8, !tbaa !264
  %208 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 1
  %209 = load atomic i64, ptr %208 monotonic, align 8
  %210 = icmp eq i64 %209, 0
  br i1 %210, label %211, label %224

211:                                              ; preds = %204
  %212 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 2
  store i64 %6, ptr %212, align 8, !tbaa !265
  %213 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 3
  store i64 %7, ptr %213, align 8, !tbaa !267
  %214 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 4
  store i64 %2, ptr %214, align 8, !tbaa !268
  %215 = getelementptr inbounds %struct.Finding, ptr %207, i64 %206, i32 5
  store i64 0, ptr %215, align 8, !tbaa !269
  store atomic i64 1, ptr %208 release, align 8
  %216 = load i64, ptr %189, align 8, !tbaa !270
  %217 = add i64 %216, -1
  store i64 %217, ptr %189, align 8, !tbaa !270
  %218 = icmp eq i64 %217, 0
  br i1 %218, label %219, label %224

219:                                              ; preds = %211
  %220 = load i64, ptr %190, align 8, !tbaa !271
  %221 = icmp eq i64 %220, 0
  br i1 %221, label %224, label %222

222:                                              ; preds = %219
  %223 = atomicrmw or ptr %191, i64 16 monotonic, align 8
  br label %224

224:                                              ; preds = %204, %211, %219, %222
  store atomic i64 0, ptr %187 release, align 8
  br label %225

225:                                              ; preds = %224, %192
  %226 = add i64 %194, 1
  %227 = load ptr, ptr %180, align 8, !tbaa !131
  %228 = getelementptr inbounds i32, ptr %227, i64 %226
  %229 = load i32, ptr %228, align 4, !tbaa !10
  %230 = icmp eq i32 %229, -1
  br i1 %230, label %231, label %192, !llvm.loop !297

231:                                              ; preds = %43, %225, %172
  ret void
}

define internal fastcc i64 @fill_added(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) unnamed_addr #10 {
  %6 = alloca [17 x i32], align 16
  %7 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  br label %8

8:                                                ; preds = %8, %5
  %9 = cmpxchg ptr %7, i64 0, i64 1 acquire monotonic, align 8
  %10 = extractvalue { i64, i1 } %9, 1
  br i1 %10, label %11, label %8, !llvm.loop !125

11:                                               ; preds = %8
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53
  %13 = mul i64 %4, -7046029254386353131
  %14 = zext i64 %13 to i128
  %15 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 2
  %16 = load i64, ptr %15, align 8, !tbaa !44
  %17 = zext i64 %16 to i128
  %18 = mul nuw i128 %17, %14
  %19 = lshr i128 %18, 64
  %20 = trunc i128 %19 to i64
  %21 = add i64 %4, 1
  %22 = load ptr, ptr %12, align 8, !tbaa !46
  %23 = getelementptr inbounds i64, ptr %22, i64 %20
  %24 = load atomic i64, ptr %23 acquire, align 8
  %25 = lshr i64 %24, 28
  %26 = icmp ne i64 %25, %21
  %27 = and i64 %24, 268435455
  %28 = icmp ne i64 %24, 0
  %29 = select i1 %26, i64 -1, i64 %27
  %30 = and i1 %28, %26
  br i1 %30, label %31, label %48

31:                                               ; preds = %11, %31
  %32 = phi i64 [ %46, %31 ], [ %29, %11 ]
  %33 = phi i64 [ %37, %31 ], [ %20, %11 ]
  %34 = add i64 %33, 1
  %35 = load i64, ptr %15, align 8, !tbaa !44
  %36 = icmp eq i64 %34, %35
  %37 = select i1 %36, i64 0, i64 %34
  %38 = load ptr, ptr %12, align 8, !tbaa !46
  %39 = getelementptr inbounds i64, ptr %38, i64 %37
  %40 = load atomic i64, ptr %39 acquire, align 8
  %41 = lshr i64 %40, 28
  %42 = icmp ne i64 %41, %21
  %43 = and i64 %40, 268435455
  %44 = icmp ne i64 %40, 0
  %45 = select i1 %44, i64 %32, i64 -1
  %46 = select i1 %42, i64 %45, i64 %43
  %47 = and i1 %44, %42
  br i1 %47, label %31, label %48, !llvm.loop !112

48:                                               ; preds = %31, %11
  %49 = phi i64 [ %29, %11 ], [ %46, %31 ]
  %50 = icmp eq i64 %49, -1
  br i1 %50, label %51, label %124

51:                                               ; preds = %48
  %52 = trunc i64 %3 to i32
  %53 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1
  %54 = load ptr, ptr %53, align 8, !tbaa !62
  %55 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 40, i64 %1, i32 1
  %56 = load i64, ptr %55, align 8, !tbaa !60
  %57 = mul i64 %56, %2
  %58 = getelementptr inbounds i32, ptr %54, i64 %57
  call void @llvm.lifetime.start.p0(i64 68, ptr nonnull %6) #17
  %59 = load i32, ptr %58, align 4, !tbaa !10
  %60 = icmp eq i64 %56, 0
  br i1 %60, label %68, label %61

61:                                               ; preds = %51, %61
  %62 = phi i64 [ %66, %61 ], [ 0, %51 ]
  %63 = getelementptr inbounds i32, ptr %58, i64 %62
  %64 = load i32, ptr %63, align 4, !tbaa !10
  %65 = getelementptr inbounds i32, ptr %6, i64 %62
  store i32 %64, ptr %65, align 4, !tbaa !10
  %66 = add nuw i64 %62, 1
  %67 = icmp eq i64 %66, %56
  br i1 %67, label %68, label %61, !llvm.loop !67

68:                                               ; preds = %61, %51
  %69 = icmp sgt i32 %59, 0
  br i1 %69, label %70, label %84

70:                                               ; preds = %68
  %71 = zext i32 %59 to i64
  br label %72

72:                                               ; preds = %70, %77
  %73 = phi i64 [ %71, %70 ], [ %80, %77 ]
  %74 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %73
  %75 = load i32, ptr %74, align 4, !tbaa !10
  %76 = icmp sgt i32 %75, %52
  br i1 %76, label %77, label %82

77:                                               ; preds = %72
  %78 = add nuw nsw i64 %73, 1
  %79 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %78
  store i32 %75, ptr %79, align 4, !tbaa !10
  %80 = add nsw i64 %73, -1
  %81 = icmp sgt i64 %73, 1
  br i1 %81, label %72, label %84, !llvm.loop !298

82:                                               ; preds = %72
  %83 = trunc i64 %73 to i32
  br label %84

84:                                               ; preds = %77, %82, %68
  %85 = phi i32 [ %59, %68 ], [ %83, %82 ], [ 0, %77 ]
  %86 = add nsw i32 %85, 1
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds [17 x i32], ptr %6, i64 0, i64 %87
  store i32 %52, ptr %88, align 4, !tbaa !10
  %89 = add nsw i32 %59, 1
  store i32 %89, ptr %6, align 16, !tbaa !10
  %90 = call i64 @intern(ptr noundef %0, ptr noundef nonnull %53, ptr noundef nonnull %6) #16
  call void @llvm.lifetime.end.p0(i64 68, ptr nonnull %6) #17
  %91 = load i64, ptr %15, align 8, !tbaa !44
  %92 = zext i64 %91 to i128
  %93 = mul nuw i128 %92, %14
  %94 = lshr i128 %93, 64
  %95 = trunc i128 %94 to i64
  %96 = load ptr, ptr %12, align 8, !tbaa !46
  %97 = getelementptr inbounds i64, ptr %96, i64 %95
  %98 = load i64, ptr %97, align 8, !tbaa !12
  %99 = icmp eq i64 %98, 0
  br i1 %99, label %108, label %100

100:                                              ; preds = %84, %100
  %101 = phi i64 [ %104, %100 ], [ %95, %84 ]
  %102 = add i64 %101, 1
  %103 = icmp eq i64 %102, %91
  %104 = select i1 %103, i64 0, i64 %102
  %105 = getelementptr inbounds i64, ptr %96, i64 %104
  %106 = load i64, ptr %105, align 8, !tbaa !12
  %107 = icmp eq i64 %106, 0
  br i1 %107, label %108, label %100, !llvm.loop !136

108:                                              ; preds = %100, %84
  %109 = phi i64 [ %95, %84 ], [ %104, %100 ]
  %110 = getelementptr inbounds i64, ptr %96, i64 %109
  %111 = shl i64 %4, 28
  %112 = add i64 %111, 268435456
  %113 = or i64 %90, %112
  store atomic i64 %113, ptr %110 release, align 8
  %114 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 53, i32 3
  %115 = atomicrmw add ptr %114, i64 1 monotonic, align 8
  %116 = mul i64 %115, 100
  %117 = add i64 %116, 100
  %118 = load i64, ptr %15, align 8, !tbaa !44
  %119 = mul i64 %118, 60
  %120 = icmp ugt i64 %117, %119
  br i1 %120, label %121, label %124, !prof !68

121:                                              ; preds = %108
  %122 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  %123 = atomicrmw or ptr %122, i64 2 monotonic, align 8
  br label %124

124:                                              ; preds = %121, %108, %48
  %125 = phi i64 [ %49, %48 ], [ %90, %108 ], [ %90, %121 ]
  store atomic i64 0, ptr %7 release, align 8
  ret i64 %125
}

declare void @llvm.prefetch.p0(ptr nocapture readonly, i32 immarg, i32 immarg, i32 immarg) #13

define internal fastcc void @judge_claims(ptr nocapture noundef %0, ptr noundef %1, i32 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) unnamed_addr #8 {
  %7 = zext i32 %2 to i64
  %8 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 30, i64 %7
  %9 = load i64, ptr %8, align 8, !tbaa !12
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %18, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 29, i64 %7
  %13 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 33
  %14 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 57
  %15 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 35
  %16 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 36
  %17 = getelementptr inbounds %struct.Search, ptr %0, i64 0, i32 58
  br label %19

18:                                               ; preds = %67, %6
  ret void

19:                                               ; preds = %11, %67
  %20 = phi i64 [ 0, %11 ], [ %68, %67 ]
  %21 = load ptr, ptr %12, align 8, !tbaa !81
  %22 = load ptr, ptr %13, align 8, !tbaa !264
  %23 = getelementptr inbounds %struct.Claim, ptr %21, i64 %20, i32 4
  %24 = load i64, ptr %23, align 8, !tbaa !262
  %25 = getelementptr inbounds %struct.Finding, ptr %22, i64 %24, i32 1
  %26 = load atomic i64, ptr %25 monotonic, align 8
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %28, label %67

28:                                               ; preds = %19
  %29 = getelementptr inbounds %struct.Claim, ptr %21, i64 %20
  %30 = load ptr, ptr %29, align 8, !tbaa !294
  %31 = tail call i32 %30(ptr noundef %1) #18
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %67, label %33

33:                                               ; preds = %28
  %34 = load ptr, ptr %13, align 8, !tbaa !264
  %35 = load i64, ptr %23, align 8, !tbaa !262
  %36 = getelementptr inbounds %struct.Finding, ptr %34, i64 %35
  store i64 1, ptr %36, align 8, !tbaa !282
  %37 = getelementptr inbounds %struct.Claim, ptr %21, i64 %20, i32 1
  %38 = load ptr, ptr %37, align 8, !tbaa !295
  %39 = icmp eq ptr %38, null
  br i1 %39, label %43, label %40

40:                                               ; preds = %33
  %41 = tail call i32 %38(ptr noundef %1) #18
  %42 = icmp eq i32 %41, 0
  br i1 %42, label %43, label %67

43:                                               ; preds = %33, %40
  br label %44

44:                                               ; preds = %43, %44
  %45 = cmpxchg ptr %14, i64 0, i64 1 acquire monotonic, align 8
  %46 = extractvalue { i64, i1 } %45, 1
  br i1 %46, label %47, label %44, !llvm.loop !125

47:                                               ; preds = %44
  %48 = load i64, ptr %23, align 8, !tbaa !262
  %49 = load ptr, ptr %13, align 8, !tbaa !264
  %50 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 1
  %51 = load atomic i64, ptr %50 monotonic, align 8
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %53, label %66

53:                                               ; preds = %47
  %54 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 2
  store i64 %3, ptr %54, align 8, !tbaa !265
  %55 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 3
  store i64 %4, ptr %55, align 8, !tbaa !267
  %56 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 4
  store i64 %5, ptr %56, align 8, !tbaa !268
  %57 = getelementptr inbounds %struct.Finding, ptr %49, i64 %48, i32 5
  store i64 0, ptr %57, align 8, !tbaa !269
  store atomic i64 1, ptr %50 release, align 8
  %58 = load i64, ptr %15, align 8, !tbaa !270
  %59 = add i64 %58, -1
  store i64 %59, ptr %15, align 8, !tbaa !270
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %61, label %66

61:                                               ; preds = %53
  %62 = load i64, ptr %16, align 8, !tbaa !271
  %63 = icmp eq i64 %62, 0
  br i1 %63, label %66, label %64

64:                                               ; preds = %61
  %65 = atomicrmw or ptr %17, i64 16 monotonic, align 8
  br label %66

66:                                               ; preds = %47, %53, %61, %64
  store atomic i64 0, ptr %14 release, align 8
  br label %67

67:                                               ; preds = %28, %40, %66, %19
  %68 = add nuw i64 %20, 1
  %69 = load i64, ptr %8, align 8, !tbaa !12
  %70 = icmp ult i64 %68, %69
  br i1 %70, label %19, label %18, !llvm.loop !299
}

declare i64 @llvm.umin.i64(i64, i64) #14

declare i8 @llvm.cttz.i8(i8, i1 immarg) #14

declare void @llvm.experimental.noalias.scope.decl(metadata) #15

declare i64 @llvm.usub.sat.i64(i64, i64) #14

attributes #0 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "no-builtins" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "no-builtins" }
attributes #3 = { nofree nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "no-builtins" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) "no-builtins" }
attributes #6 = { nofree nounwind "no-builtins" }
attributes #7 = { nofree nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: readwrite) "no-builtins" }
attributes #8 = { nounwind "no-builtins" }
attributes #9 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #10 = { nofree nounwind memory(readwrite, inaccessiblemem: none) "no-builtins" }
attributes #11 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #12 = { noinline nounwind "no-builtins" }
attributes #13 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #14 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #15 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #16 = { nobuiltin "no-builtins" }
attributes #17 = { nounwind }
attributes #18 = { nobuiltin nounwind "no-builtins" }

!llvm.module.flags = !{!0, !1, !2}
!llvm.ident = !{!3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!4 = !{!5, !6, i64 0}
!5 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !9, i64 24, !6, i64 32, !6, i64 40, !9, i64 48, !6, i64 56, !9, i64 64, !6, i64 72}
!6 = !{!"any pointer", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!"long", !7, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !7, i64 0}
!12 = !{!9, !9, i64 0}
!13 = distinct !{!13, !14, !15}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = !{!5, !6, i64 8}
!17 = !{!7, !7, i64 0}
!18 = distinct !{!18, !14, !15}
!19 = !{!5, !9, i64 24}
!20 = distinct !{!20, !14, !15}
!21 = !{!5, !6, i64 72}
!22 = distinct !{!22, !14, !15}
!23 = distinct !{!23, !14, !15}
!24 = distinct !{!24, !14, !15}
!25 = distinct !{!25, !14, !15}
!26 = distinct !{!26, !14, !15}
!27 = !{!5, !9, i64 48}
!28 = !{!5, !9, i64 64}
!29 = !{!5, !6, i64 16}
!30 = !{!5, !6, i64 32}
!31 = !{!32, !32, i64 0}
!32 = !{!"short", !7, i64 0}
!33 = !{!5, !6, i64 56}
!34 = !{!5, !6, i64 40}
!35 = distinct !{!35, !14, !15}
!36 = distinct !{!36, !14, !15}
!37 = !{i64 0, i64 65}
!38 = distinct !{!38, !14, !15}
!39 = distinct !{!39, !14, !15}
!40 = distinct !{!40, !14, !15}
!41 = distinct !{!41, !14, !15}
!42 = distinct !{!42, !14, !15}
!43 = distinct !{!43, !14, !15}
!44 = !{!45, !9, i64 16}
!45 = !{!"", !6, i64 0, !6, i64 8, !9, i64 16, !9, i64 24}
!46 = !{!45, !6, i64 0}
!47 = distinct !{!47, !14, !15}
!48 = distinct !{!48, !14, !15}
!49 = !{!45, !6, i64 8}
!50 = distinct !{!50, !15}
!51 = distinct !{!51, !14, !15}
!52 = !{i8 0, i8 9}
!53 = distinct !{!53, !15}
!54 = distinct !{!54, !14, !15}
!55 = !{!56, !6, i64 960}
!56 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !9, i64 56, !9, i64 64, !9, i64 72, !9, i64 80, !9, i64 88, !9, i64 96, !9, i64 104, !9, i64 112, !9, i64 120, !6, i64 128, !9, i64 136, !9, i64 144, !9, i64 152, !9, i64 160, !9, i64 168, !6, i64 176, !6, i64 184, !7, i64 192, !7, i64 208, !7, i64 224, !7, i64 240, !9, i64 256, !7, i64 264, !7, i64 320, !6, i64 376, !9, i64 384, !6, i64 392, !9, i64 400, !9, i64 408, !9, i64 416, !9, i64 424, !7, i64 432, !7, i64 448, !7, i64 576, !57, i64 704, !7, i64 768, !6, i64 800, !6, i64 808, !6, i64 816, !9, i64 824, !9, i64 832, !6, i64 840, !9, i64 848, !9, i64 856, !7, i64 864, !45, i64 880, !45, i64 912, !7, i64 944, !45, i64 960, !7, i64 992, !9, i64 1120, !9, i64 1128, !9, i64 1136}
!57 = !{!"", !6, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !45, i64 32}
!58 = distinct !{!58, !14, !15}
!59 = distinct !{!59, !14, !15}
!60 = !{!57, !9, i64 8}
!61 = distinct !{!61, !14, !15}
!62 = !{!57, !6, i64 0}
!63 = distinct !{!63, !14, !15}
!64 = distinct !{!64, !14, !15}
!65 = !{!57, !9, i64 16}
!66 = !{!57, !9, i64 24}
!67 = distinct !{!67, !14, !15}
!68 = !{!"branch_weights", i32 1, i32 2000}
!69 = distinct !{!69, !14, !15}
!70 = !{!56, !9, i64 168}
!71 = !{!"branch_weights", i32 2000, i32 1}
!72 = !{!73, !9, i64 16}
!73 = !{!"", !6, i64 0, !6, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48, !6, i64 56, !6, i64 64}
!74 = distinct !{!74, !14, !15}
!75 = !{!73, !9, i64 24}
!76 = !{!73, !9, i64 48}
!77 = !{!73, !6, i64 0}
!78 = !{!79}
!79 = distinct !{!79, !80, !"unpack: argument 0"}
!80 = distinct !{!80, !"unpack"}
!81 = !{!6, !6, i64 0}
!82 = distinct !{!82, !14, !15}
!83 = !{!56, !9, i64 424}
!84 = distinct !{!84, !14, !15}
!85 = !{!73, !6, i64 8}
!86 = distinct !{!86, !14, !15}
!87 = !{!88, !9, i64 1288}
!88 = !{!"", !7, i64 0, !7, i64 512, !7, i64 1024, !9, i64 1280, !9, i64 1288, !11, i64 1296, !11, i64 1300}
!89 = !{!88, !11, i64 1296}
!90 = !{!88, !11, i64 1300}
!91 = !{!92}
!92 = distinct !{!92, !93, !"leave: argument 0"}
!93 = distinct !{!93, !"leave"}
!94 = !{!95, !92}
!95 = distinct !{!95, !96, !"unpack: argument 0"}
!96 = distinct !{!96, !"unpack"}
!97 = !{!98, !9, i64 48}
!98 = !{!"", !99, i64 0, !7, i64 32, !9, i64 48, !9, i64 56, !9, i64 64, !7, i64 72, !7, i64 88, !7, i64 104, !11, i64 120, !11, i64 124, !9, i64 128, !9, i64 136, !9, i64 144}
!99 = !{!"", !7, i64 0, !7, i64 16}
!100 = !{!98, !9, i64 56}
!101 = !{!98, !11, i64 120}
!102 = !{!98, !9, i64 128}
!103 = !{!98, !9, i64 136}
!104 = !{!98, !9, i64 144}
!105 = !{!98, !11, i64 124}
!106 = !{!56, !9, i64 136}
!107 = distinct !{!107, !14, !15}
!108 = !{!98, !9, i64 64}
!109 = !{!56, !9, i64 144}
!110 = !{!56, !6, i64 816}
!111 = !{!"branch_weights", i32 4001, i32 1}
!112 = distinct !{!112, !15}
!113 = !{!56, !6, i64 808}
!114 = distinct !{!114, !14, !15}
!115 = !{!73, !9, i64 40}
!116 = !{!117}
!117 = distinct !{!117, !118, !"unpack: argument 0"}
!118 = distinct !{!118, !"unpack"}
!119 = !{!73, !9, i64 32}
!120 = !{!88, !9, i64 1280}
!121 = distinct !{!121, !14, !15}
!122 = distinct !{!122, !14, !15}
!123 = !{!56, !9, i64 152}
!124 = distinct !{!124, !14, !15}
!125 = distinct !{!125, !14, !15}
!126 = distinct !{!126, !14, !15}
!127 = !{!56, !9, i64 824}
!128 = !{!56, !9, i64 16}
!129 = !{!130, !11, i64 16}
!130 = !{!"", !11, i64 0, !11, i64 4, !11, i64 8, !32, i64 12, !32, i64 14, !11, i64 16, !7, i64 20}
!131 = !{!56, !6, i64 840}
!132 = distinct !{!132, !14, !15}
!133 = !{!134, !9, i64 48}
!134 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !9, i64 24, !9, i64 32, !9, i64 40, !9, i64 48}
!135 = distinct !{!135, !14, !15}
!136 = distinct !{!136, !14, !15}
!137 = !{!56, !9, i64 256}
!138 = distinct !{!138, !14, !15}
!139 = !{!140}
!140 = distinct !{!140, !141, !"unpack: argument 0"}
!141 = distinct !{!141, !"unpack"}
!142 = distinct !{!142, !14, !15}
!143 = !{!56, !9, i64 160}
!144 = !{!145}
!145 = distinct !{!145, !146, !"unpack: argument 0"}
!146 = distinct !{!146, !"unpack"}
!147 = distinct !{!147, !14, !15}
!148 = distinct !{!148, !14, !15}
!149 = !{!150}
!150 = distinct !{!150, !151, !"unpack: argument 0"}
!151 = distinct !{!151, !"unpack"}
!152 = distinct !{!152, !14, !15}
!153 = distinct !{!153, !14, !15}
!154 = !{!155}
!155 = distinct !{!155, !156, !"unpack: argument 0"}
!156 = distinct !{!156, !"unpack"}
!157 = distinct !{!157, !14, !15}
!158 = !{!159}
!159 = distinct !{!159, !160, !"unpack: argument 0"}
!160 = distinct !{!160, !"unpack"}
!161 = !{!73, !6, i64 56}
!162 = !{!56, !6, i64 128}
!163 = !{!56, !9, i64 0}
!164 = !{!56, !9, i64 24}
!165 = !{!56, !9, i64 72}
!166 = !{!56, !9, i64 64}
!167 = !{!56, !9, i64 88}
!168 = distinct !{!168, !14, !15}
!169 = !{!56, !9, i64 984}
!170 = !{!171}
!171 = distinct !{!171, !172, !"unpack: argument 0"}
!172 = distinct !{!172, !"unpack"}
!173 = distinct !{!173, !14, !15}
!174 = !{!56, !9, i64 48}
!175 = !{!56, !9, i64 32}
!176 = distinct !{!176, !14, !15}
!177 = distinct !{!177, !14, !15}
!178 = !{!179, !6, i64 0}
!179 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24, !9, i64 32, !7, i64 40, !9, i64 552}
!180 = !{!179, !6, i64 8}
!181 = !{!179, !6, i64 16}
!182 = !{!179, !6, i64 24}
!183 = !{!179, !9, i64 32}
!184 = !{!179, !9, i64 552}
!185 = !{!186}
!186 = distinct !{!186, !187, !"leave: argument 0"}
!187 = distinct !{!187, !"leave"}
!188 = !{!189, !186}
!189 = distinct !{!189, !190, !"unpack: argument 0"}
!190 = distinct !{!190, !"unpack"}
!191 = !{!192}
!192 = distinct !{!192, !193, !"unpack: argument 0"}
!193 = distinct !{!193, !"unpack"}
!194 = distinct !{!194, !15}
!195 = !{!196}
!196 = distinct !{!196, !197, !"unpack: argument 0"}
!197 = distinct !{!197, !"unpack"}
!198 = !{!199}
!199 = distinct !{!199, !200, !"unpack: argument 0"}
!200 = distinct !{!200, !"unpack"}
!201 = !{!56, !9, i64 720}
!202 = !{!203}
!203 = distinct !{!203, !204, !"unpack: argument 0"}
!204 = distinct !{!204, !"unpack"}
!205 = distinct !{!205, !14, !15}
!206 = distinct !{!206, !14, !15}
!207 = !{!56, !9, i64 1128}
!208 = !{!209}
!209 = distinct !{!209, !210, !"leave: argument 0"}
!210 = distinct !{!210, !"leave"}
!211 = !{!212, !209}
!212 = distinct !{!212, !213, !"unpack: argument 0"}
!213 = distinct !{!213, !"unpack"}
!214 = !{!215}
!215 = distinct !{!215, !216, !"unpack: argument 0"}
!216 = distinct !{!216, !"unpack"}
!217 = !{!218}
!218 = distinct !{!218, !219, !"unpack: argument 0"}
!219 = distinct !{!219, !"unpack"}
!220 = !{!221}
!221 = distinct !{!221, !222, !"unpack: argument 0"}
!222 = distinct !{!222, !"unpack"}
!223 = !{!224}
!224 = distinct !{!224, !225, !"unpack: argument 0"}
!225 = distinct !{!225, !"unpack"}
!226 = distinct !{!226, !14, !15}
!227 = distinct !{!227, !14, !15}
!228 = !{!229}
!229 = distinct !{!229, !230, !"unpack: argument 0"}
!230 = distinct !{!230, !"unpack"}
!231 = !{!56, !6, i64 176}
!232 = !{!233, !9, i64 48}
!233 = !{!"", !6, i64 0, !6, i64 8, !6, i64 16, !6, i64 24, !9, i64 32, !9, i64 40, !9, i64 48}
!234 = !{!233, !9, i64 40}
!235 = !{!56, !9, i64 56}
!236 = !{!56, !6, i64 184}
!237 = !{!56, !9, i64 40}
!238 = !{!233, !6, i64 0}
!239 = !{!233, !6, i64 8}
!240 = distinct !{!240, !14, !15}
!241 = distinct !{!241, !14, !15}
!242 = !{!233, !9, i64 32}
!243 = distinct !{!243, !14, !15}
!244 = !{!233, !6, i64 24}
!245 = !{!73, !6, i64 64}
!246 = distinct !{!246, !14, !15}
!247 = !{!233, !6, i64 16}
!248 = !{!56, !6, i64 800}
!249 = !{!56, !9, i64 112}
!250 = distinct !{!250, !14, !15}
!251 = !{!130, !11, i64 4}
!252 = !{!130, !11, i64 8}
!253 = !{!130, !32, i64 12}
!254 = !{!130, !32, i64 14}
!255 = !{!130, !11, i64 0}
!256 = !{!56, !9, i64 120}
!257 = distinct !{!257, !14, !15}
!258 = distinct !{!258, !14, !15}
!259 = distinct !{!259, !14, !15}
!260 = !{!56, !9, i64 832}
!261 = !{i64 0, i64 4, !10, i64 4, i64 4, !10, i64 8, i64 4, !10, i64 12, i64 2, !31, i64 14, i64 2, !31, i64 16, i64 4, !10, i64 20, i64 16, !17}
!262 = !{!134, !9, i64 32}
!263 = !{!56, !9, i64 104}
!264 = !{!56, !6, i64 392}
!265 = !{!266, !9, i64 16}
!266 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !9, i64 24, !9, i64 32, !9, i64 40}
!267 = !{!266, !9, i64 24}
!268 = !{!266, !9, i64 32}
!269 = !{!266, !9, i64 40}
!270 = !{!56, !9, i64 408}
!271 = !{!56, !9, i64 416}
!272 = distinct !{!272, !14, !15}
!273 = !{!56, !9, i64 384}
!274 = !{!56, !6, i64 376}
!275 = !{!276, !9, i64 0}
!276 = !{!"", !9, i64 0, !9, i64 8, !9, i64 16, !6, i64 24, !9, i64 32}
!277 = !{!276, !9, i64 8}
!278 = !{!276, !9, i64 16}
!279 = !{!276, !6, i64 24}
!280 = !{!276, !9, i64 32}
!281 = distinct !{!281, !14, !15}
!282 = !{!266, !9, i64 0}
!283 = distinct !{!283, !14, !15}
!284 = distinct !{!284, !14, !15}
!285 = !{!56, !9, i64 848}
!286 = !{!134, !9, i64 24}
!287 = distinct !{!287, !14, !15}
!288 = !{!134, !6, i64 16}
!289 = !{!134, !9, i64 40}
!290 = !{!56, !9, i64 80}
!291 = distinct !{!291, !14, !15}
!292 = distinct !{!292, !14, !15}
!293 = !{!56, !9, i64 856}
!294 = !{!134, !6, i64 0}
!295 = !{!134, !6, i64 8}
!296 = distinct !{!296, !14, !15}
!297 = distinct !{!297, !14, !15}
!298 = distinct !{!298, !14, !15}
!299 = distinct !{!299, !14, !15}
